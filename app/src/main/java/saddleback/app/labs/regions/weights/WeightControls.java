package saddleback.app.labs.regions.weights;

import saddleback.app.labs.Control;
import saddleback.app.training.SteadyScale;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a person handles. */
final class WeightControls {
    static final String UNDO = "undo";
    static final String RESET = "reset";
    static final String COLOURS = "colours";
    static final String LAYER = "layer";
    static final String UNIT = "unit";
    static final String PIECE = "piece";
    static final String GRIP = "grip";
    static final String BIAS = "bias";
    static final String WEIGHT = "weight-";
    static final String KEEP = "keep";

    /** Of a unit with more inputs only the largest weights get sliders. */
    static final int MOST = 24;

    private static final double ROOM = 2;
    private static final double LEAST = 1;

    private WeightControls() {}

    static List<Control> of(
            Edits edits, Held held, Hold hold, int colouring, List<String> colours) {
        var all = new ArrayList<Control>();
        all.add(
                new Control.Button(
                        UNDO, "Undo", "Takes the last change back", edits.any(), "mdi2u-undo"));
        all.add(
                new Control.Button(
                        RESET,
                        "All as it was",
                        "Takes all changes back",
                        edits.any(),
                        "mdi2r-restart"));
        all.add(
                new Control.Choice(
                        GRIP,
                        "Dragging a line",
                        "What dragging does to a line of the first layer; bent lines of deeper"
                                + " layers always move",
                        true,
                        Hold.WORDS,
                        Hold.ORDER.indexOf(hold)));
        all.add(
                new Control.Choice(
                        COLOURS,
                        "Colours",
                        "What the colours of the map mean",
                        true,
                        colours,
                        colouring));
        unit(edits.now(), held, all);
        sliders(edits, held, all);
        all.add(
                new Control.Save(
                        KEEP,
                        "Save as experiment",
                        "Writes an experiment with this network in numbers on the same cut",
                        true,
                        "network-in-numbers"));
        return all;
    }

    private static void unit(GivenNetwork network, Held held, List<Control> all) {
        int layers = network.layers().size();
        int units = network.layers().get(held.layer()).units();
        int pieces = held.pieces(network);
        all.add(new Control.Heading("unit-heading", "Unit", "Whose weights have sliders"));
        all.add(
                new Control.Choice(
                        LAYER,
                        "Layer",
                        "The layer of the unit; a click on its line chooses too",
                        layers > 1,
                        IntStream.range(0, layers).mapToObj(l -> name(network, l)).toList(),
                        held.layer()));
        all.add(number(UNIT, "Unit", "Which unit of the layer", units, held.unit()));
        if (pieces > 1)
            all.add(number(PIECE, "Piece", "Which affine function of it", pieces, held.piece()));
    }

    private static String name(GivenNetwork network, int layer) {
        GivenLayer of = network.layers().get(layer);
        String type = of.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "%d: %d %s".formatted(layer + 1, of.units(), type);
    }

    private static Control number(String id, String label, String hint, int count, int chosen) {
        return new Control.Slider(
                id, label, hint, count > 1, 1, Math.max(2, count), chosen + 1.0, false, 1);
    }

    private static void sliders(Edits edits, Held held, List<Control> all) {
        double[] first = held.weights(edits.start());
        double[] now = held.weights(edits.now());
        double usual = Math.abs(held.bias(edits.start()));
        for (double w : first) usual = Math.max(usual, Math.abs(w));
        double reach = SteadyScale.up(Math.max(LEAST, ROOM * usual));
        String rest =
                first.length > MOST ? ", the %d largest of %d".formatted(MOST, first.length) : "";
        all.add(new Control.Heading("weights-heading", "Its weights" + rest, "One slider each"));
        all.add(
                slider(
                        BIAS,
                        "Bias",
                        "What is added to the weighted inputs",
                        held.bias(edits.now()),
                        reach));
        for (int i : shown(first))
            all.add(
                    slider(
                            WEIGHT + (i + 1),
                            "Weight of " + (held.layer() == 0 ? "input " : "unit ") + (i + 1),
                            "What it is multiplied by",
                            now[i],
                            reach));
    }

    private static Control slider(
            String id, String label, String hint, double value, double reach) {
        double ends = Math.abs(value) > reach ? SteadyScale.up(Math.abs(value)) : reach;
        return new Control.Slider(id, label, hint, true, -ends, ends, value, false, 0);
    }

    /** The largest, in their order. */
    private static int[] shown(double[] w) {
        return IntStream.range(0, w.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(w[i])))
                .limit(MOST)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
    }
}
