package saddleback.app.labs.playground.race;

import saddleback.engine.formula.Jet;
import saddleback.engine.labs.playground.Eigen;
import saddleback.engine.labs.playground.Place;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.engine.newton.LocalModel;
import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/**
 * The Hessian at a point as two double arrows along its eigenvectors, as long as the eigenvalues
 * are large: outwards in one colour where the function curves down, in another where it curves up.
 */
final class Glyph {
    private static final Ink DOWN = new Ink.Rgb(0xFF5A4F);
    private static final Ink UP = new Ink.Rgb(0x9BE0FF);
    private static final double LONGEST = 0.12;
    private static final double LINE = 2.4;

    private Glyph() {}

    /** The longer arrow has the same length everywhere. */
    static List<Mark> at(Place p, PlaygroundSettings settings) {
        Jet jet = settings.function().asFormula().jet(p.x(), p.y());
        if (!jet.isFinite()) return List.of();
        LocalModel m = Eigen.of(jet);
        double largest = Math.max(Math.abs(m.values()[0]), Math.abs(m.values()[1]));
        if (!(largest > 0)) return List.of();
        double window = Math.min(settings.x().length(), settings.y().length());
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 2; i++) {
            double value = m.values()[i];
            double length = LONGEST * window * Math.abs(value) / largest;
            double u = length * m.vectors()[2 * i];
            double v = length * m.vectors()[2 * i + 1];
            Ink ink = value < 0 ? DOWN : UP;
            marks.add(arrows(p, u, v, Stroke.of(ink, LINE)));
        }
        return marks;
    }

    private static Mark arrows(Place p, double u, double v, Stroke stroke) {
        return new Arrows(
                new double[] {p.x(), p.x()},
                new double[] {p.y(), p.y()},
                new double[] {u, -u},
                new double[] {v, -v},
                1,
                stroke,
                "");
    }
}
