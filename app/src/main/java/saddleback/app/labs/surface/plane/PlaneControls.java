package saddleback.app.labs.surface.plane;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Control;
import saddleback.engine.optim.Trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a person handles. */
final class PlaneControls {
    static final String FROM = "-from";
    static final String TO = "-to";
    static final String TURN = "-turn";
    static final String NUMBER = "-number";
    static final String ORTHOGONAL = "orthogonal";
    static final String STEP = "origin-step";
    static final String WIDTH = "half-width";
    static final String FIT = "fit-scale";
    static final String KEEP = "keep";

    private final SourceWords words;
    private final @Nullable Trajectory path;
    private final double ownHalfWidth;

    /**
     * For one result.
     *
     * @param path along which the origin can be moved, or null
     */
    PlaneControls(SourceWords words, @Nullable Trajectory path, double ownHalfWidth) {
        this.words = words;
        this.path = path;
        this.ownHalfWidth = ownHalfWidth;
    }

    /**
     * All of them.
     *
     * @param ready whether the plane asked for is known, so that it can be kept
     */
    List<Control> of(View view, boolean ready) {
        var all = new ArrayList<Control>();
        axis("x", "Level axis", view.x(), all);
        axis("y", "Upright axis", view.y(), all);
        all.add(new Control.Heading("plane", "Plane", "Where it lies and how much of it is seen"));
        all.add(
                new Control.Switch(
                        ORTHOGONAL,
                        "Orthogonal axes",
                        "Makes the upright axis orthogonal to the level one and keeps its length",
                        true,
                        view.orthogonal()));
        if (path != null) all.add(origin(path, view));
        all.add(
                new Control.Slider(
                        WIDTH,
                        "Half width",
                        "How far the picture reaches from its centre, in lengths of the level"
                                + " direction; the height goes with it",
                        true,
                        Frame.LEAST * ownHalfWidth,
                        Frame.MOST * ownHalfWidth,
                        view.halfWidth(),
                        true,
                        0));
        all.add(
                new Control.Button(
                        FIT,
                        "Fit scale",
                        "Fits heights and colours to the present picture; else they stay as they"
                                + " are and only grow",
                        true,
                        "mdi2a-arrow-expand-vertical"));
        all.add(
                new Control.Save(
                        KEEP,
                        "Keep as experiment",
                        "Writes weights, directions and an experiment file that gives this surface"
                                + " again",
                        ready,
                        "plane"));
        return all;
    }

    private static Control origin(Trajectory path, View view) {
        double first = path.points().getFirst().step();
        double last = path.points().getLast().step();
        return new Control.Slider(
                STEP,
                "Training step at the origin",
                "Moves the plane along the way of training; between recorded steps the way is"
                        + " straight",
                true,
                first,
                last,
                Double.isNaN(view.step()) ? last : view.step(),
                false,
                0);
    }

    private void axis(String id, String label, View.Way way, List<Control> into) {
        boolean x = id.equals("x");
        List<String> options =
                IntStream.range(0, words.sources().size())
                        .mapToObj(i -> words.of(i, x, 0))
                        .toList();
        into.add(
                new Control.Heading(
                        id,
                        label,
                        "Turned from one direction to another along the great circle through"
                                + " both"));
        into.add(
                new Control.Choice(
                        id + FROM, "From", "The direction at 0", true, options, way.from()));
        into.add(new Control.Choice(id + TO, "To", "The direction at 1", true, options, way.to()));
        into.add(
                new Control.Slider(
                        id + TURN,
                        "Turned",
                        "Fraction of the angle between both directions; the length goes from one"
                                + " to the other in equal ratios",
                        true,
                        0,
                        1,
                        way.turn(),
                        false,
                        0));
        into.add(
                new Control.Slider(
                        id + NUMBER,
                        "Number of the random direction",
                        "Another number, another direction; the same number gives the same again",
                        random(way.from()) || random(way.to()),
                        1,
                        View.MOST_NUMBER,
                        way.number(),
                        false,
                        1));
    }

    private boolean random(int source) {
        return words.sources().get(source) instanceof Source.Random;
    }
}
