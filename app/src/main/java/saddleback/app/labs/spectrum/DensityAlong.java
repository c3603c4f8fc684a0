package saddleback.app.labs.spectrum;

import saddleback.engine.labs.spectrum.Density;
import saddleback.engine.labs.spectrum.Moment;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The density of eigenvalues as colour over training steps, with both ends drawn in. */
final class DensityAlong {
    private static final double DEPTH = 1e-5;
    private static final Ink WHITE = new Ink.Rgb(0xFFFFFF);

    private DensityAlong() {}

    /** Of a result whose moments all have a density, over the same places. */
    static Figure of(SpectrumResult result) {
        Course course = Course.of(result);
        int moments = course.moments().size();
        double[] places = density(course.moments().getFirst()).x();
        double[] values = new double[places.length * moments];
        double top = 0;
        for (int m = 0; m < moments; m++) {
            double[] y = density(course.moments().get(m)).y();
            for (int i = 0; i < places.length; i++) {
                values[i * moments + m] = y[i];
                if (y[i] > top) top = y[i];
            }
        }
        Range range = top > 0 ? new Range(DEPTH * top, top) : new Range(DEPTH, 1);
        ColourScale scale = ColourScale.log(ColourMap.VIRIDIS, values).clipped(range, values);
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(new Grid(course.steps(), places, values), scale, Raster.Look.CELLS));
        Range heights = Range.of(places);
        ends(course, marks);
        return Figure.of(
                new Plane(
                        "",
                        course.axis(),
                        Axis.linear(Words.axis(result.operator()), heights),
                        marks,
                        new ColourBar(scale, "density"),
                        Legend.AUTO,
                        Plane.Aspect.FREE),
                "");
    }

    private static Density density(Moment moment) {
        return Objects.requireNonNull(moment.density());
    }

    private static void ends(Course course, List<Mark> marks) {
        Stroke solid = Stroke.of(WHITE, 1);
        double[] x = course.steps();
        if (course.largestCount() > 0)
            marks.add(new Line(x, course.largest(0), solid, "largest and smallest"));
        if (course.smallestCount() > 0) marks.add(new Line(x, course.smallest(0), solid, ""));
        double[] limit = course.of(Moment::stability);
        for (double v : limit)
            if (Double.isFinite(v)) {
                Stroke dashed = solid.dashed(Dash.DASHED);
                marks.add(new Line(x, limit, dashed, AlongFigures.STABILITY));
                return;
            }
    }
}
