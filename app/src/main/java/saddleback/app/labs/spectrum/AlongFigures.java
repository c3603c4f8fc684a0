package saddleback.app.labs.spectrum;

import saddleback.app.slice.LossScale;
import saddleback.app.spectra.Heights;
import saddleback.engine.labs.spectrum.Moment;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/** The spectrum along training: both ends, the index, sharpness and the density. */
final class AlongFigures {
    static final String STABILITY = "stability limit";

    private static final double PERCENT = 100;
    private static final double FAINT = 0.45;

    /** More than this often as large as the largest eigenvalue, 2 / rate is left out. */
    private static final double MOST_ABOVE = 3;

    private final SpectrumResult result;
    private final Course course;
    private final double[] steps;

    private AlongFigures(SpectrumResult result) {
        this.result = result;
        course = Course.of(result);
        steps = course.steps();
    }

    static void add(SpectrumResult result, List<Figure> into) {
        var figures = new AlongFigures(result);
        if (figures.course.largestCount() > 0) into.add(figures.sharpness().named("sharpness"));
        into.add(figures.race().named("eigenvalue race"));
        if (figures.course.hasDensity())
            into.add(DensityAlong.of(result).named("density along training"));
    }

    private Figure race() {
        var panels = new ArrayList<Panel>();
        panels.add(ends());
        double[] index = course.of(m -> PERCENT * m.census().negativeShare());
        if (LossScale.any(index)) panels.add(curve("negative eigenvalues in %", index));
        return Figure.grid("", panels, 1, null, "");
    }

    private Plane ends() {
        var marks = new ArrayList<Mark>();
        var data = new ArrayList<double[]>();
        marks.add(new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        int top = course.largestCount();
        int bottom = course.smallestCount();
        for (int i = top - 1; i >= 0; i--)
            line(course.largest(i), Sign.POSITIVE, i, many("largest", top), marks, data);
        for (int i = bottom - 1; i >= 0; i--)
            line(course.smallest(i), Sign.NEGATIVE, i, many("smallest", bottom), marks, data);
        double[] limit = course.of(Moment::stability);
        if (inView(limit, data)) {
            data.add(limit);
            marks.add(limit(limit));
        }
        double[][] all = data.toArray(double[][]::new);
        Axis y = Heights.linear(Words.axis(result.operator()), all);
        return new Plane("", course.axis(), y, marks, null, Legend.AUTO, Plane.Aspect.FREE);
    }

    private static String many(String which, int count) {
        return count == 1 ? which : count + " " + which;
    }

    private void line(
            double[] values,
            Sign sign,
            int number,
            String name,
            List<Mark> marks,
            List<double[]> data) {
        data.add(values);
        var stroke =
                new Stroke(sign.ink(), number == 0 ? 1.8 : 1, Dash.SOLID, number == 0 ? 1 : FAINT);
        marks.add(new Line(steps, values, stroke, number == 0 ? name : ""));
    }

    private Line limit(double[] limit) {
        return new Line(steps, limit, Stroke.of(Ink.TEXT, 1.2).dashed(Dash.DASHED), STABILITY);
    }

    /** Whether 2 / rate is known and would not make everything else too small to be seen. */
    private static boolean inView(double[] limit, List<double[]> data) {
        if (!LossScale.any(limit)) return false;
        double top = Range.of(data.toArray(double[][]::new)).high();
        double low = Double.POSITIVE_INFINITY;
        for (double v : limit) if (v < low) low = v;
        return low < MOST_ABOVE * Math.max(top, 0);
    }

    private Plane curve(String label, double[] values) {
        return new Plane(
                "",
                course.axis(),
                Heights.linear(label, values),
                List.of(new Line(steps, values, Stroke.series(2), "")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    /** Cohen et al. 2021: the largest eigenvalue against 2 / rate, and the loss below. */
    private Figure sharpness() {
        double[] sharpness = course.largest(0);
        double[] limit = course.of(Moment::stability);
        var marks = new ArrayList<Mark>();
        marks.add(new Line(steps, sharpness, Stroke.series(0), "largest eigenvalue"));
        boolean known = LossScale.any(limit);
        if (known) marks.add(limit(limit));
        Axis heights =
                !known || inView(limit, List.of(sharpness))
                        ? Heights.linear("sharpness", sharpness, known ? limit : sharpness)
                        : LossScale.of(sharpness, limit).axis("sharpness");
        double[] loss = course.of(Moment::loss);
        return Figure.grid(
                "",
                List.of(
                        new Plane(
                                "",
                                course.axis(),
                                heights,
                                marks,
                                null,
                                Legend.AUTO,
                                Plane.Aspect.FREE),
                        new Plane(
                                "",
                                course.axis(),
                                LossScale.of(loss).axis("training loss"),
                                List.of(new Line(steps, loss, Stroke.series(1), "")),
                                null,
                                Legend.AUTO,
                                Plane.Aspect.FREE)),
                1,
                null,
                "");
    }
}
