package saddleback.app.labs.playground;

import saddleback.app.labs.MethodName;
import saddleback.engine.optim.Method;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
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

/** What each method's step multiplies the distance along each eigendirection by. */
public final class DirectionBars {
    private static final double MOST = 3;
    private static final double LEAST = -1.5;
    private static final double ROUNDING = 1e-9;
    private static final int FEW = 4;
    private static final double HALF = 0.4;

    private DirectionBars() {}

    /**
     * One panel an eigendirection.
     *
     * @param values the two eigenvalues, ascending
     * @param factors one pair a method; NaN for none
     * @param legend of the methods, beside the second panel
     */
    public static Figure of(
            double[] values, List<Method> methods, List<double[]> factors, Legend legend) {
        Axis y = Axis.linear("factor on the distance", range(factors));
        var panels = new ArrayList<Plane>();
        for (int i = 0; i < values.length; i++) {
            String title = "along λ = " + Digits.of(values[i]);
            Legend beside = i == values.length - 1 ? legend : Legend.NONE;
            panels.add(panel(title, bars(i, methods, factors), methods.size(), y, beside));
        }
        return Figure.grid("", panels, 2, null, "").named("directions");
    }

    /** From below 0 to above 2, and as far as the bars reach; longer ones are cut and say so. */
    private static Range range(List<double[]> factors) {
        double low = -0.25;
        double high = 2.25;
        for (double[] both : factors)
            for (double f : both)
                if (Double.isFinite(f)) {
                    low = Math.min(low, Math.max(f, LEAST) - 0.25);
                    high = Math.max(high, Math.min(f, MOST) + 0.25);
                }
        return new Range(low, high);
    }

    private static List<Mark> bars(int which, List<Method> methods, List<double[]> factors) {
        var marks = new ArrayList<Mark>();
        for (int m = 0; m < factors.size(); m++) bar(m, factors.get(m)[which], methods, marks);
        marks.add(new Rule(Rule.Across.Y, 0, Stroke.of(Ink.TEXT, 0.8), ""));
        marks.add(new Rule(Rule.Across.Y, 1, Stroke.of(Ink.MUTED, 1).dashed(Dash.DASHED), ""));
        return marks;
    }

    /** Without words below the bars: their colours are those of the methods everywhere. */
    private static Plane panel(String title, List<Mark> marks, int bars, Axis y, Legend legend) {
        var ticks = new ArrayList<Tick>();
        for (int b = 1; b <= bars; b++) ticks.add(new Tick(b, ""));
        Axis x = new Axis("", new Range(0.4, bars + 0.6), Scale.LINEAR, ticks);
        return new Plane(title, x, y, marks, null, legend, Plane.Aspect.FREE);
    }

    private static void bar(int m, double factor, List<Method> methods, List<Mark> marks) {
        double shown = Math.clamp(factor, LEAST, MOST);
        double[] edges = {m + 1 - HALF, m + 1 + HALF};
        var fill = new Fill.Plain(new Ink.Series(m), 1);
        String name = MethodName.of(methods.get(m));
        marks.add(new Bars(edges, new double[] {shown}, fill, 0, name));
        if (Double.isNaN(factor)) return;
        Anchor side = factor < -ROUNDING ? Anchor.BELOW : Anchor.ABOVE;
        boolean narrow = methods.size() > FEW;
        String told = Digits.of(narrow ? Math.rint(factor * 100) / 100 : factor);
        String beyond = factor > MOST ? " ↑" : factor < LEAST ? " ↓" : "";
        marks.add(new Text(m + 1.0, shown, told + beyond, side, Ink.TEXT));
    }
}
