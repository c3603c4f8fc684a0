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
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The losses at a moment beside the target, all moments at one scale. */
final class MomentsPicture {
    static final String MAPS = "losses";
    static final String RELIEF = "surface";

    private static final Ink CHOSEN = new Ink.Rgb(0xE34A33);
    private static final double SIZE = 9;
    private static final double THICK = 1.4;

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
        if (reel.result().at().axes() == 2) return MapFigures.target(reel.result(), shade);
        Range range = shade.colours().range();
        double[] losses = Scene.target(reel.result(), range.low(), range.high());
        return Tiles.loss(sheet, "target", losses, shade);
    }

    /** Training examples, test examples, target. */
    Figure maps(int moment, @Nullable Spot spot) {
        Optimised.Moment m = reel.moments().get(moment);
        var panels = new ArrayList<Panel>();
        panels.add(marked(loss("training examples", m.train()), spot));
        Maps test = m.test();
        if (test != null) panels.add(marked(loss("test examples", test), spot));
        panels.add(marked(target, spot));
        Figure all = Tiles.alike(sheet, panels, shade);
        String title = all.title().isEmpty() ? step(moment) : step(moment) + ", " + all.title();
        return new Figure(title, panels, all.columns(), all.bar(), "", MAPS);
    }

    private Plane loss(String title, Maps maps) {
        return Tiles.loss(sheet, title, maps.loss(), shade);
    }

    /** The surface of the training examples beside that of the target. */
    Figure relief(int moment) {
        var relief = new Relief(sheet, shade);
        Range range = shade.colours().range();
        double[] drawn = Scene.drawn(reel.result(), range.low(), range.high());
        double[] loss = reel.moments().get(moment).train().loss();
        return Figure.grid(
                        step(moment),
                        List.of(
                                relief.panel("training examples", loss),
                                relief.panel("target", drawn)),
                        2,
                        new ColourBar(shade.colours(), "loss"),
                        "")
                .named(RELIEF);
    }

    private String step(int moment) {
        return "after " + Numbers.count(reel.step(moment), "step", "steps");
    }

    private Plane marked(Plane plane, @Nullable Spot spot) {
        if (spot == null) return plane;
        var marks = new ArrayList<Mark>(plane.marks());
        if (reel.result().at().axes() == 1)
            marks.add(new Rule(Rule.Across.X, spot.x(), Stroke.of(CHOSEN, THICK), ""));
        else
            marks.add(
                    new Points(
                            new double[] {spot.x()},
                            new double[] {spot.y()},
                            Symbol.OPEN_SQUARE,
                            SIZE,
                            new Fill.Plain(CHOSEN, 1),
                            ""));
        return plane.with(plane.x(), plane.y(), marks);
    }
}
