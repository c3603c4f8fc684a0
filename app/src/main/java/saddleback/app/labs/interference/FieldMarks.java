package saddleback.app.labs.interference;

import saddleback.engine.interference.Remedy;
import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The field over the square of two successes: arrows, where the winner takes all, corners. */
final class FieldMarks {
    private static final int ARROWS = 19;
    private static final int STANDSTILL = 60;
    private static final int BOUNDARY = 120;
    private static final double LONGEST = 1.5;
    private static final double SHADE = 0.28;
    private static final double SIZE = 9;
    private static final Ink WINNER = new Ink.Series(4);

    private FieldMarks() {}

    static List<Mark> of(Field field) {
        var marks = new ArrayList<Mark>();
        marks.addAll(shades(field));
        marks.add(arrows(field));
        marks.addAll(corners(field));
        return marks;
    }

    /** Directions; the length grows with the cube root of the speed, for it spans many decades. */
    private static Mark arrows(Field field) {
        int n = ARROWS * ARROWS;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] u = new double[n];
        double[] v = new double[n];
        double most = 0;
        for (int i = 0; i < n; i++) {
            int row = i / ARROWS;
            x[i] = (i % ARROWS + 0.5) / ARROWS;
            y[i] = (row + 0.5) / ARROWS;
            double[] rate = field.rate(x[i], y[i]);
            double size = Math.cbrt(Math.hypot(rate[0], rate[1]));
            most = Math.max(most, size);
            if (!(size > 0)) continue;
            u[i] = rate[0] / (size * size);
            v[i] = rate[1] / (size * size);
        }
        double scale = most > 0 ? LONGEST / ARROWS / most : 1;
        for (int i = 0; i < n; i++) {
            x[i] -= scale * u[i] / 2;
            y[i] -= scale * v[i] / 2;
        }
        return new Arrows(x, y, u, v, scale, Stroke.of(Ink.MUTED, 0.9), "");
    }

    private static List<Mark> shades(Field field) {
        if (field.remedy() instanceof Remedy.Entropy) return standstills(field);
        if (!field.interferes()) return List.of();
        double share = field.kappa() / (1 + field.kappa());
        List<Polygons.Outline> outlines = field.onPolicy() ? lobes(share) : wedges(share);
        return List.of(
                new Polygons(
                        outlines,
                        new Fill.Plain(WINNER, SHADE),
                        Stroke.of(WINNER, 1),
                        "winner takes all"));
    }

    /** Where u of the one is below κ / (1 + κ) times that of the other, u = J (1 - J). */
    private static List<Polygons.Outline> lobes(double share) {
        double[] along = new double[BOUNDARY + 1];
        double[] low = new double[along.length];
        double[] high = new double[along.length];
        for (int i = 0; i < along.length; i++) {
            double t = (1 - Math.cos(Math.PI * i / BOUNDARY)) / 2;
            double u = share * t * (1 - t);
            along[i] = t;
            low[i] = 2 * u / (1 + Math.sqrt(1 - 4 * u));
            high[i] = 1 - low[i];
        }
        return List.of(
                new Polygons.Outline(along, low),
                new Polygons.Outline(along, high),
                new Polygons.Outline(low, along),
                new Polygons.Outline(high, along));
    }

    /** Where what is missing of the one is below κ / (1 + κ) times that of the other. */
    private static List<Polygons.Outline> wedges(double share) {
        double[] along = {1, 1, 1 - share};
        double[] across = {1, 0, 0};
        return List.of(new Polygons.Outline(along, across), new Polygons.Outline(across, along));
    }

    /** Lines on which one of the successes stands still. */
    private static List<Mark> standstills(Field field) {
        int n = STANDSTILL;
        double[] at = new double[n];
        Arrays.setAll(at, i -> (i + 0.5) / n);
        double[] first = new double[n * n];
        double[] second = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            double[] rate = field.rate(at[i % n], at[i / n]);
            first[i] = rate[0];
            second[i] = rate[1];
        }
        return List.of(
                still(new Grid(at, at, first), 0, "J₁ stands still"),
                still(new Grid(at, at, second), 1, "J₂ stands still"));
    }

    private static Mark still(Grid rate, int component, String name) {
        Stroke stroke = Stroke.of(new Ink.Series(component), 1.2).dashed(Dash.DASHED);
        return new Contours(rate, new Levels.Chosen(0), stroke, null, false, name);
    }

    /** The critical points of J; other updates have them elsewhere, or at (1, 1) alone. */
    private static List<Mark> corners(Field field) {
        if (field.remedy() instanceof Remedy.Entropy) return List.of();
        var marks = new ArrayList<Mark>();
        marks.add(corner(new double[] {1}, new double[] {1}, Symbol.CIRCLE, "attractor"));
        if (!field.onPolicy()) return marks;
        double[] one = {1, 0};
        double[] other = {0, 1};
        marks.add(corner(one, other, Symbol.DIAMOND, "saddles"));
        marks.add(corner(new double[1], new double[1], Symbol.RING, "repeller"));
        return marks;
    }

    private static Mark corner(double[] x, double[] y, Symbol symbol, String name) {
        return new Points(x, y, symbol, SIZE, new Fill.Plain(Ink.TEXT, 1), name);
    }
}
