package saddleback.app.labs.playground;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.List;

/**
 * What each method's step multiplies the distance along each eigendirection by: one bar a method,
 * lying beside its name.
 */
public final class DirectionBars {
    private static final double MOST = 3;
    private static final double LEAST = -1;
    private static final double ROUNDING = 1e-9;
    private static final double HALF = 0.36;

    /** Left free for the number beside a bar, as a share of what the bars reach over. */
    private static final double ROOM = 0.6;

    private DirectionBars() {}

    /**
     * One panel an eigendirection.
     *
     * @param values the two eigenvalues, ascending
     * @param names of the methods
     * @param factors one pair a method; NaN for none
     */
    public static Figure of(double[] values, List<String> names, List<double[]> factors) {
        Axis x = across(range(factors));
        var panels = new ArrayList<Plane>();
        for (int i = 0; i < values.length; i++)
            panels.add(
                    new Plane(
                            "λ = " + Digits.of(values[i]),
                            x,
                            rows(names, i == 0),
                            bars(i, factors),
                            null,
                            Legend.NONE,
                            Plane.Aspect.FREE));
        return Figure.grid("", panels, 2, null, "").named("directions");
    }

    /** Arriving, staying and doubling are marked. */
    private static Axis across(Range range) {
        var ticks = new ArrayList<Tick>();
        for (int at = 0; at <= 2; at++) ticks.add(new Tick(at, String.valueOf(at)));
        return new Axis("factor on the distance", range, Scale.LINEAR, ticks);
    }

    /** The first method on top; only the first panel names them. */
    private static Axis rows(List<String> names, boolean named) {
        var ticks = new ArrayList<Tick>();
        for (int m = names.size() - 1; m >= 0; m--)
            ticks.add(new Tick(-m, named ? names.get(m) : ""));
        return new Axis("", new Range(0.4 - names.size(), 0.6), Scale.LINEAR, ticks);
    }

    /** From 0 to 2 and as far as the bars reach; longer ones are cut and say so. */
    private static Range range(List<double[]> factors) {
        double low = 0;
        double high = 2;
        for (double[] both : factors)
            for (double f : both)
                if (Double.isFinite(f)) {
                    low = Math.min(low, Math.max(f, LEAST));
                    high = Math.max(high, Math.min(f, MOST));
                }
        double room = ROOM * (high - low);
        return new Range(low < -ROUNDING ? low - room : -room / 4, high + room);
    }

    private static List<Mark> bars(int which, List<double[]> factors) {
        var marks = new ArrayList<Mark>();
        for (int m = 0; m < factors.size(); m++) bar(m, factors.get(m)[which], marks);
        marks.add(new Rule(Rule.Across.X, 0, Stroke.of(Ink.TEXT, 0.8), ""));
        marks.add(new Rule(Rule.Across.X, 1, Stroke.of(Ink.MUTED, 1).dashed(Dash.DASHED), ""));
        return marks;
    }

    private static void bar(int m, double factor, List<Mark> marks) {
        if (Double.isNaN(factor)) return;
        double shown = Math.clamp(factor, LEAST, MOST);
        double[] reach = {Math.min(0, shown), Math.max(0, shown)};
        double[] below = {-m - HALF, -m - HALF};
        double[] above = {-m + HALF, -m + HALF};
        marks.add(new Band(reach, below, above, new Ink.Series(m), 1, ""));
        Anchor side = factor < -ROUNDING ? Anchor.LEFT : Anchor.RIGHT;
        marks.add(new Text(shown, -m, told(factor), side, Ink.TEXT));
    }

    /** A bar that is cut points on. */
    private static String told(double factor) {
        if (factor >= LEAST && factor <= MOST) return Digits.of(factor);
        String rounded = Digits.of(Math.rint(factor * 10) / 10);
        return factor < 0 ? "←" + rounded : rounded + "→";
    }
}
