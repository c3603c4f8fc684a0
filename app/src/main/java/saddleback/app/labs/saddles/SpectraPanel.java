package saddleback.app.labs.saddles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

/** Eigenvalue densities of some points one over the other, logarithmic, with the same bins. */
public final class SpectraPanel {
    private static final double HEADROOM = 4;
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
                Axis.linear("eigenvalue of the Hessian", bins.range()),
                Axis.log("density of eigenvalues", new Range(floor, HEADROOM * top)),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }
}
