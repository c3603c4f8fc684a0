package saddleback.app.labs.interference.samples;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.interference.ComponentName;
import saddleback.app.labs.interference.Curves;
import saddleback.app.labs.interference.Field;
import saddleback.app.labs.interference.NamedCourse;
import saddleback.app.labs.interference.PhasePlane;
import saddleback.app.labs.interference.TimeAxis;
import saddleback.engine.interference.Course;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The runs so far, with the flow on top. */
final class SampleFigures {
    private static final Ink RUNS = new Ink.Series(2);

    /** The bands of more components hide each other. */
    private static final int BANDS = 2;

    private static final double THICK = 2.6;
    private static final double THIN = 1;
    private static final double HALF = 0.3;
    private static final double MOST = 0.15;

    /** Runs are drawn the fainter the more there are. */
    private static final double FAINTEST = 0.4;

    /** In the phase plane runs lie on arrows and shades. */
    private static final double SEEN = 1.2;

    private static final double FAINT = 0.5;
    private static final double[] LEVELS = {0.1, 0.25, 0.5, 0.75, 0.9};

    private @Nullable Course of;
    private PhasePlane plane = PhasePlane.of(0, 1);

    /** Always the same four. */
    List<Figure> of(Drawn d) {
        Course flow = d.flow().orElse(null);
        if (flow == null) return nothing(d.refused().isEmpty() ? "learning" : d.refused());
        TimeAxis time = time(d, flow);
        return List.of(
                Figure.of(performance(d, flow, time), "").named("performance"),
                Figure.of(plane(d, flow), "").named("phase plane"),
                Figure.of(components(d, flow, time), "").named("components"),
                Figure.of(finished(d, flow, time), "").named("learned"));
    }

    private static List<Figure> nothing(String why) {
        return List.of(
                Figure.of(Plane.words(why), "").named("performance"),
                Figure.of(Plane.words(""), "").named("phase plane"),
                Figure.of(Plane.words(""), "").named("components"),
                Figure.of(Plane.words(""), "").named("learned"));
    }

    /** To the end of the flow, and on where runs take longer. */
    private static TimeAxis time(Drawn d, Course flow) {
        double now = d.time().length == 0 ? 0 : d.time()[d.time().length - 1];
        return new TimeAxis(false, new Range(0, Math.max(1.02 * Curves.end(flow), now)));
    }

    private static Plane performance(Drawn d, Course flow, TimeAxis time) {
        var marks = new ArrayList<Mark>();
        int runs = d.success().length;
        double[][] j = new double[runs][];
        Arrays.setAll(j, d::performance);
        if (runs > 1) {
            double[][] q = Quantiles.along(j, LEVELS);
            marks.add(new Band(d.time(), q[0], q[4], RUNS, MOST, "8 of 10 runs"));
            marks.add(new Band(d.time(), q[1], q[3], RUNS, HALF, "half of the runs"));
        }
        double faint = Math.max(FAINTEST, 1 / Math.sqrt(Math.max(runs, 1)));
        var stroke = new Stroke(RUNS, THIN, Dash.SOLID, faint);
        for (int i = 0; i < runs; i++)
            marks.add(new Line(d.time(), j[i], stroke, i == 0 ? "a run" : ""));
        marks.add(
                new Line(
                        flow.time(),
                        Curves.performance(flow),
                        Stroke.of(Ink.TEXT, THICK),
                        "the flow"));
        double top = 1.03 * Math.max(1, Curves.components(flow));
        return panel("sum J", time, Axis.linear("J", new Range(0, top)), marks);
    }

    private static Plane components(Drawn d, Course flow, TimeAxis time) {
        var marks = new ArrayList<Mark>();
        int n = Curves.components(flow);
        for (int k = 0; k < n; k++) {
            Ink ink = new Ink.Series(k);
            if (d.success().length > 0) {
                double[][] runs = new double[d.success().length][];
                for (int i = 0; i < runs.length; i++) runs[i] = d.success()[i][k];
                double[][] q = Quantiles.along(runs, LEVELS);
                if (runs.length > 1 && n <= BANDS)
                    marks.add(new Band(d.time(), q[1], q[3], ink, MOST, ""));
                marks.add(new Line(d.time(), q[2], Stroke.of(ink, 1).dashed(Dash.DASHED), ""));
            }
            marks.add(
                    new Line(
                            flow.time(),
                            Curves.success(flow, k),
                            ComponentName.stroke(k, 2),
                            ComponentName.of(k)));
        }
        return panel(
                "components; dashed: the median run",
                time,
                Axis.linear("success", new Range(0, 1.03)),
                marks);
    }

    /** The share of the runs that have learned all, by time. */
    private static Plane finished(Drawn d, Course flow, TimeAxis time) {
        double[] done =
                Arrays.stream(d.totalTime()).filter(t -> !Double.isNaN(t)).sorted().toArray();
        double now = d.time().length == 0 ? 0 : d.time()[d.time().length - 1];
        double[] x = new double[2 * done.length + 2];
        double[] y = new double[x.length];
        for (int i = 0; i < done.length; i++) {
            x[2 * i + 1] = done[i];
            x[2 * i + 2] = done[i];
            y[2 * i + 1] = (double) i / d.totalTime().length;
            y[2 * i + 2] = (i + 1.0) / d.totalTime().length;
        }
        x[x.length - 1] = Math.max(now, x[x.length - 2]);
        y[y.length - 1] = y[y.length - 2];
        var marks = new ArrayList<Mark>();
        marks.add(new Line(x, y, Stroke.of(RUNS, 2), "runs"));
        if (flow.finished()) {
            double t = flow.totalTime();
            double[] sx = {0, t, t, time.range().high()};
            marks.add(
                    new Line(
                            sx, new double[] {0, 0, 1, 1}, Stroke.of(Ink.TEXT, THICK), "the flow"));
        }
        return panel(
                "share that has learned all",
                time,
                Axis.linear("share", new Range(0, 1.03)),
                marks);
    }

    private static Plane panel(String title, TimeAxis time, Axis y, List<Mark> marks) {
        return new Plane(title, time.axis(), y, marks, null, Legend.AUTO, Plane.Aspect.FREE);
    }

    /** The field is drawn again only for another flow. */
    @SuppressWarnings("ReferenceEquality") // every flow is another object
    private Plane plane(Drawn d, Course flow) {
        if (of != flow) {
            plane = PhasePlane.of(field(d.order().plan()), flow);
            of = flow;
        }
        var over = new ArrayList<Mark>();
        var stroke =
                new Stroke(
                        RUNS,
                        SEEN,
                        Dash.SOLID,
                        Math.max(FAINT, 1 / Math.sqrt(Math.max(d.success().length, 1))));
        for (double[][] run : d.success())
            over.add(
                    new Line(
                            run[plane.first()],
                            run[plane.second()],
                            stroke,
                            over.isEmpty() ? "a run" : ""));
        var named = List.of(new NamedCourse("the flow", flow));
        Plane below = plane.panel(List.of(), over);
        Plane above = plane.panel(named);
        int ground = below.marks().size() - over.size();
        var marks = new ArrayList<Mark>(below.marks());
        marks.addAll(above.marks().subList(ground, above.marks().size()));
        return above.with(above.x(), above.y(), marks);
    }

    private static Optional<Field> field(Plan plan) {
        return Field.of(plan.settings());
    }
}
