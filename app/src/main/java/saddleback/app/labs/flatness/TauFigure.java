package saddleback.app.labs.flatness;

import saddleback.engine.labs.flatness.Sweep;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Kendall's tau of every measure with the gap, with intervals: those that the change of parameters
 * moves, the most moved on top, beside those that it leaves where they are.
 */
final class TauFigure {
    private static final double STILL = 0.02;
    private static final double APART = 0.14;
    private static final double LINE = 2;
    private static final double SIZE = 6;
    private static final double ROOM = 1.04;

    private final List<Sweep.Ranking> rows;

    private TauFigure(List<Sweep.Ranking> rows) {
        this.rows = rows;
    }

    static Figure of(Sweep sweep) {
        List<Sweep.Ranking> all =
                sweep.rankings().stream()
                        .sorted(Comparator.comparingDouble(r -> -moved(r)))
                        .toList();
        List<Sweep.Ranking> moving = all.stream().filter(r -> !still(r)).toList();
        List<Sweep.Ranking> resting = all.stream().filter(TauFigure::still).toList();
        var panels = new ArrayList<Plane>();
        if (!moving.isEmpty()) panels.add(new TauFigure(moving).panel("rescaling moves them"));
        if (!resting.isEmpty()) panels.add(new TauFigure(resting).panel("it does not"));
        return Figure.grid(title(sweep), panels, panels.size(), null, "");
    }

    private static String title(Sweep sweep) {
        String first =
                "%d networks: is the gap between test and training error larger where it is sharper?"
                        .formatted(SweepFigures.trained(sweep).size());
        boolean turned = sweep.measures().stream().anyMatch(Sweep::largerIsFlatter);
        return turned ? first + "\nwidth, area and log-volume with their sign changed" : first;
    }

    /** How far the change of parameters moves a tau, 0 where there is none. */
    static double moved(Sweep.Ranking r) {
        double by = Math.abs(r.before().value() - r.after().value());
        return Double.isNaN(by) ? 0 : by;
    }

    /** Whether the change of parameters leaves a tau where it is. */
    static boolean still(Sweep.Ranking r) {
        return moved(r) <= STILL;
    }

    private Plane panel(String title) {
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.8).dashed(Dash.DASHED), ""));
        series(0, APART, Symbol.CIRCLE, "as trained", Sweep.Ranking::before, marks);
        series(1, -APART, Symbol.DIAMOND, "rescaled", Sweep.Ranking::after, marks);
        var names = new ArrayList<Tick>();
        for (int i = 0; i < rows.size(); i++)
            names.add(new Tick(height(i), MeasureNames.of(rows.get(i).measure())));
        return new Plane(
                title,
                Axis.linear("Kendall's tau-b, 95 % interval", new Range(-ROOM, ROOM)),
                new Axis("", new Range(0.4, rows.size() + 0.6), Scale.LINEAR, names.reversed()),
                marks,
                null,
                Legend.BELOW,
                Plane.Aspect.FREE);
    }

    private double height(int row) {
        return rows.size() - row;
    }

    private void series(
            int index,
            double shift,
            Symbol symbol,
            String name,
            Function<Sweep.Ranking, Sweep.Tau> which,
            List<Mark> marks) {
        int n = rows.size();
        double[] ends = new double[4 * n];
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            Sweep.Tau tau = which.apply(rows.get(i));
            x[i] = tau.value();
            y[i] = height(i) + shift;
            ends[4 * i] = tau.low();
            ends[4 * i + 1] = y[i];
            ends[4 * i + 2] = tau.high();
            ends[4 * i + 3] = y[i];
        }
        Ink ink = new Ink.Series(index);
        marks.add(new Segments(ends, new Stroke(ink, LINE, Dash.SOLID, 0.6), ""));
        marks.add(new Points(x, y, symbol, SIZE, new Fill.Plain(ink, 1), name));
    }
}
