package saddleback.app.labs.patterns.moments;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.patterns.MapFigures;
import saddleback.app.labs.patterns.Relief;
import saddleback.app.labs.patterns.Scene;
import saddleback.app.labs.patterns.Shade;
import saddleback.app.labs.patterns.Sheet;
import saddleback.app.labs.patterns.Tiles;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.pattern.Maps;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/** The losses at a moment beside the target, all moments at one scale. */
final class MomentsPicture {
    static final String TRAIN = "training examples";
    static final String TEST = "test examples";
    static final String TARGET = "target";
    static final String RELIEF = "surface";

    private static final Ink CHOSEN = new Ink.Rgb(0xE34A33);
    private static final double THICK = 1.8;

    private final Reel reel;
    private final Sheet sheet;
    private final Shade shade;
    private final Plane target;

    MomentsPicture(Reel reel) {
        this.reel = reel;
        sheet = reel.sheet();
        shade = reel.shade();
        target = target();
    }

    private Plane target() {
        if (reel.result().at().axes() == 2) {
            Plane plane = MapFigures.target(reel.result(), shade);
            return Scene.twoValued(reel.result()) == null
                    ? plane
                    : plane.titled("target\ndark: low loss");
        }
        Range range = shade.colours().range();
        double[] losses = Scene.target(reel.result(), range.low(), range.high());
        return Tiles.loss(sheet, "target", losses, shade);
    }

    /** Maps of training and test examples, and the target. */
    List<Figure> maps(int moment, @Nullable Spot spot) {
        Optimised.Moment m = reel.moments().get(moment);
        var figures = new ArrayList<Figure>();
        figures.add(map("training loss\n" + step(moment), m.train(), spot).named(TRAIN));
        Maps test = m.test();
        if (test != null) figures.add(map("test loss\n" + step(moment), test, spot).named(TEST));
        figures.add(single(marked(target, spot)).named(TARGET));
        return figures;
    }

    private Figure map(String title, Maps maps, @Nullable Spot spot) {
        return single(marked(Tiles.loss(sheet, title, maps.loss(), shade), spot));
    }

    private Figure single(Plane plane) {
        boolean curve = reel.result().at().axes() == 1;
        return Figure.of(curve ? plane : Tiles.barred(plane, shade.colours(), "loss"), "");
    }

    /** Whether a figure shows the plane as it is, so that a place in it is a cell. */
    static boolean flat(Figure figure) {
        return List.of(TRAIN, TEST, TARGET).contains(figure.name());
    }

    /** Whether a figure shows a surface. */
    static boolean surface(Figure figure) {
        return figure.name().startsWith(RELIEF);
    }

    /** The surface of the training examples, and that of the target. */
    List<Figure> reliefs(int moment) {
        var relief = new Relief(sheet, shade);
        Range range = shade.colours().range();
        double[] drawn = Scene.drawn(reel.result(), range.low(), range.high());
        double[] loss = reel.moments().get(moment).train().loss();
        return List.of(
                Figure.of(relief.panel("training loss\n" + step(moment), loss), "").named(RELIEF),
                Figure.of(relief.panel("target", drawn), "").named(RELIEF + " of the target"));
    }

    private String step(int moment) {
        return "after " + Numbers.count(reel.step(moment), "step", "steps");
    }

    private Plane marked(Plane plane, @Nullable Spot spot) {
        if (spot == null) return plane;
        var marks = new ArrayList<Mark>(plane.marks());
        if (reel.result().at().axes() == 1)
            marks.add(new Rule(Rule.Across.X, spot.x(), Stroke.of(CHOSEN, THICK), ""));
        else marks.add(outline(spot));
        return plane.with(plane.x(), plane.y(), marks);
    }

    /** The edge of a cell. */
    private Mark outline(Spot spot) {
        double right = (sheet.x()[1] - sheet.x()[0]) / 2;
        double up = (sheet.upwards()[1] - sheet.upwards()[0]) / 2;
        double[] x = {spot.x() - right, spot.x() + right, spot.x() + right, spot.x() - right};
        double[] y = {spot.y() - up, spot.y() - up, spot.y() + up, spot.y() + up};
        return new Polygons(
                List.of(new Polygons.Outline(x, y)),
                new Fill.Plain(CHOSEN, 0),
                Stroke.of(CHOSEN, THICK),
                "");
    }
}
