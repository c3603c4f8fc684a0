package saddleback.app.labs.saddles;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Eigenvalue densities of some points one over the other, logarithmic, with the same bins. */
public final class SpectraPanel {
    private static final String EIGENVALUE = "eigenvalue of the Hessian";
    private static final double PERCENT = 100;
    private static final double LINEAR = 1e-3;
    private static final double MARGIN = 0.03;
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED);

    private SpectraPanel() {}

    /**
     * The panel.
     *
     * @param spectra one for each point, in any order, not changed
     * @param names for the legend
     * @param series the colour of each
     */
    public static Plane of(
            String title, List<double[]> spectra, List<String> names, List<Integer> series) {
        Bins bins = Bins.of(spectra);
        double floor = Double.POSITIVE_INFINITY;
        double top = 0;
        for (double[] s : spectra) {
            floor = Math.min(floor, bins.floor(s.length));
            top = Math.max(top, Arrays.stream(bins.density(s)).max().orElse(0));
        }
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        for (int i = 0; i < spectra.size(); i++) {
            double[][] xy = bins.steps(bins.density(spectra.get(i)), floor);
            Stroke stroke = new Stroke(new Ink.Series(series.get(i)), 1.6, DASHES.get(i % 3), 0.95);
            marks.add(new Line(xy[0], xy[1], stroke, names.get(i)));
        }
        return new Plane(
                title,
                Axis.linear(EIGENVALUE, bins.range()),
                Headroom.above(Axis.log("density of eigenvalues", new Range(floor, 1.2 * top))),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    /**
     * The share of eigenvalues below, on a signed logarithmic axis; at 0 it is the index.
     *
     * @param spectra one for each point, ascending, not changed
     */
    public static Plane below(List<double[]> spectra, List<Integer> series) {
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        for (int i = 0; i < spectra.size(); i++) {
            double[] values = spectra.get(i);
            double[] x = new double[2 * values.length];
            double[] y = new double[x.length];
            for (int k = 0; k < values.length; k++) {
                x[2 * k] = values[k];
                x[2 * k + 1] = values[k];
                y[2 * k] = PERCENT * k / values.length;
                y[2 * k + 1] = PERCENT * (k + 1) / values.length;
            }
            Stroke stroke = new Stroke(new Ink.Series(series.get(i)), 1.6, DASHES.get(i % 3), 0.95);
            marks.add(new Line(x, y, stroke, ""));
        }
        Range range = Range.of(spectra.toArray(double[][]::new));
        double threshold = LINEAR * Math.max(-range.low(), range.high());
        Axis tight = Axis.signedLog(EIGENVALUE, range, Math.max(threshold, 1e-290));
        var wide = new Range(tight.value(-MARGIN), tight.value(1 + MARGIN));
        return new Plane(
                "",
                Axis.signedLog(EIGENVALUE, wide, Math.max(threshold, 1e-290)),
                Axis.linear("eigenvalues below in %", new Range(0, PERCENT + 2)),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }
}
