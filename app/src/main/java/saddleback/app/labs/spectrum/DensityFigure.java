package saddleback.app.labs.spectrum;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.spectrum.Census;
import saddleback.engine.labs.spectrum.Density;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** The density of eigenvalues on a logarithmic axis, with those known one by one under it. */
final class DensityFigure {
    private static final double PERCENT = 100;

    /** What one eigenvalue of a million would have at its peak is still seen. */
    private static final double DEPTH = 1e-6;

    private static final double HEADROOM = 3;
    private static final double OPACITY = 0.3;

    private DensityFigure() {}

    static Figure of(SpectrumResult result, Density density) {
        Range heights = heights(density);
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        marks.addAll(curve(density, heights, 0, "density", "± standard error"));
        Eigenvalues known = result.eigenvalues();
        if (known != null) marks.add(ends(known, heights));
        return Figure.of(
                plane(
                        title(result, density),
                        Words.axis(result.operator()),
                        density,
                        heights,
                        marks),
                "");
    }

    static Plane plane(
            String title, String label, Density density, Range heights, List<Mark> marks) {
        return new Plane(
                title,
                Axis.linear(label, Range.of(density.x())),
                Axis.log("density", heights),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    /** The mean with one standard error to both sides; what lies below the axis is its low end. */
    static List<Mark> curve(
            Density density, Range heights, int series, String name, String errorName) {
        int n = density.x().length;
        double[] mean = new double[n];
        double[] low = new double[n];
        double[] high = new double[n];
        double floor = heights.low();
        for (int i = 0; i < n; i++) {
            double y = density.y()[i];
            double error = density.standardError()[i];
            mean[i] = Math.max(y, floor);
            low[i] = Math.max(y - error, floor);
            high[i] = Math.max(y + error, floor);
        }
        var marks = new ArrayList<Mark>();
        Ink ink = new Ink.Series(series);
        if (DoubleStream.of(high).anyMatch(Double::isFinite))
            marks.add(new Band(density.x(), low, high, ink, OPACITY, errorName));
        marks.add(new Line(density.x(), mean, Stroke.series(series), name));
        return marks;
    }

    /** From a millionth of the highest peak. */
    static Range heights(Density... densities) {
        double top = 0;
        for (Density d : densities)
            top = Math.max(top, Arrays.stream(d.y()).filter(Double::isFinite).max().orElse(0));
        if (!(top > 0)) return new Range(DEPTH, 1);
        return new Range(DEPTH * top, HEADROOM * top);
    }

    /** The eigenvalues known one by one, on the floor. */
    private static Points ends(Eigenvalues known, Range heights) {
        double[] x =
                DoubleStream.concat(
                                DoubleStream.of(known.largest().values()),
                                DoubleStream.of(known.smallest().values()))
                        .toArray();
        double[] y = new double[x.length];
        Arrays.fill(y, heights.low() * Math.pow(heights.high() / heights.low(), 0.03));
        String name =
                "%d largest and %d smallest"
                        .formatted(
                                known.largest().values().length, known.smallest().values().length);
        return new Points(x, y, Symbol.TRIANGLE, 6, new Fill.Plain(new Ink.Series(1), 1), name);
    }

    /** How it was got, and what it estimates where nothing better is known. */
    private static String title(SpectrumResult result, Density density) {
        String how =
                "%d probes of at most %d steps, σ = %s"
                        .formatted(
                                density.probes(), density.steps(), Numbers.brief(density.sigma()));
        Census census = result.census();
        if (census != null && census.negative() >= 0) return how;
        return "%s\nshare below zero about %s %%"
                .formatted(
                        how,
                        Words.with(
                                PERCENT * density.negativeMass(),
                                PERCENT * density.negativeMassError()));
    }
}
