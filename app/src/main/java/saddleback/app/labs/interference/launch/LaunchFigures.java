package saddleback.app.labs.interference.launch;

import saddleback.app.labs.interference.ComponentName;
import saddleback.app.labs.interference.Curves;
import saddleback.app.labs.interference.LearningCurves;
import saddleback.app.labs.interference.Microscope;
import saddleback.app.labs.interference.NamedCourse;
import saddleback.app.labs.interference.SpeedCurves;
import saddleback.app.labs.interference.TimeAxis;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Variant;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The phase plane, the curves, what lies below the plane, and the speed. */
final class LaunchFigures {
    static final int PLANE = 0;
    private static final int CURVES = 1;
    private static final int SPEED = 3;

    /** A start this near to the mouse is meant. */
    private static final double NEAR = 0.035;

    private static final double START = 8;
    private static final double CHOSEN = 12;
    private static final double AT = 11;

    private final Seen seen;
    private final View view;
    private final List<NamedCourse> courses;
    private final Optional<Cursor> cursor;
    private final TimeAxis time;
    private final int chosen;

    private LaunchFigures(Seen seen, View view) {
        this.seen = seen;
        this.view = view;
        courses = seen.tracks().stream().map(Track::named).toList();
        cursor = Cursor.of(seen, view);
        chosen = cursor.map(c -> seen.tracks().indexOf(c.track())).orElse(0);
        List<Course> all = courses.stream().map(NamedCourse::course).toList();
        time = view.log() ? TimeAxis.log(all) : linear(all);
    }

    private static TimeAxis linear(List<Course> all) {
        double end = all.stream().mapToDouble(Curves::end).max().orElse(0);
        return new TimeAxis(false, new Range(0, end > 0 ? end : 1));
    }

    /** All figures. */
    static List<Figure> of(Seen seen, View view) {
        var f = new LaunchFigures(seen, view);
        return List.of(
                Figure.of(f.plane(), "").named("plane"),
                f.curves().named("curves"),
                f.inset().named(view.inset().tool().id()),
                Figure.of(f.speed(), "").named("speed"));
    }

    /** Whether a figure has time as its level axis. */
    static boolean overTime(int figure) {
        return figure == CURVES || figure == SPEED;
    }

    /** The number of the learner whose start lies near a place, 0 for none. */
    static int nearest(Wanted wanted, double x, double y) {
        int found = 0;
        double least = NEAR;
        for (Launched l : wanted.launched()) {
            double[] at = wanted.ground().success(l.start());
            double far = Math.hypot(at[wanted.first()] - x, at[wanted.second()] - y);
            if (far > least) continue;
            least = far;
            found = l.number();
        }
        return found;
    }

    private Plane plane() {
        var over = new ArrayList<Mark>();
        Wanted w = seen.of();
        for (int i = 0; i < w.launched().size(); i++) {
            Launched l = w.launched().get(i);
            double[] at = w.ground().success(l.start());
            boolean mine = l.number() == w.chosen();
            over.add(
                    point(
                            at[w.first()],
                            at[w.second()],
                            mine ? Symbol.CIRCLE : Symbol.RING,
                            mine ? CHOSEN : START,
                            new Ink.Series(i)));
        }
        cursor.ifPresent(
                c -> {
                    double[] at = c.moment().success();
                    over.add(moment(at[w.first()], at[w.second()]));
                });
        Plane plane = seen.plane().panel(courses, over);
        return w.launched().isEmpty()
                ? plane.titled("click to launch a learner, drag to move its start")
                : plane;
    }

    private static Points point(double x, double y, Symbol symbol, double size, Ink ink) {
        return new Points(
                new double[] {x}, new double[] {y}, symbol, size, new Fill.Plain(ink, 1), "");
    }

    /** The moment that is looked at. */
    private static Points moment(double x, double y) {
        return new Points(
                new double[] {x},
                new double[] {y},
                Symbol.TRIANGLE,
                AT,
                new Fill.Plain(Ink.TEXT, 1),
                "moment");
    }

    private Figure curves() {
        if (cursor.isEmpty()) return Figure.of(Plane.words("no learner yet"), "");
        Track track = cursor.get().track();
        Plane parts = LearningCurves.components(track.course(), time);
        boolean two = seen.of().ground().contexts() == 2;
        Plane sums = two ? sums() : stairs();
        Plane named = legend(parts, two ? Legend.AUTO : Legend.NONE).titled(track.words());
        return Figure.grid("", List.of(moment(named), moment(sums)), 1, null, "");
    }

    /** J of every course in the colours of the plane. */
    private Plane sums() {
        var marks = new ArrayList<Mark>();
        for (int i = courses.size() - 1; i >= 0; i--) {
            Course c = courses.get(i).course();
            marks.add(
                    new Line(
                            time.drawn(c.time()),
                            Curves.performance(c),
                            Stroke.of(new Ink.Series(i), i == chosen ? 2 : 1.3),
                            courses.get(i).name()));
        }
        return new Plane(
                "",
                time.axis(),
                Axis.linear("J", new Range(0, 1.03 * seen.of().ground().contexts())),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    private Plane stairs() {
        var order = new ArrayList<>(courses);
        order.addFirst(order.remove(chosen));
        String others = courses.size() > 1 ? "; dashed: other courses" : "";
        return legend(LearningCurves.sums(order, time), Legend.NONE)
                .titled("J in areas, J₁ lowest" + others);
    }

    /** With a line at the moment that is looked at, and its values. */
    private Plane moment(Plane p) {
        if (cursor.isEmpty()) return p;
        double at = time.within(cursor.get().time());
        var marks = new ArrayList<>(p.marks());
        marks.add(new Rule(Rule.Across.X, at, Stroke.of(Ink.MUTED, 1), ""));
        return p.with(p.x(), p.y(), marks);
    }

    private Plane speed() {
        if (courses.isEmpty()) return Plane.words("the speed dJ/dt of learners stands here");
        return moment(legend(SpeedCurves.panel(courses, chosen, time), Legend.NONE));
    }

    /** With the names elsewhere: those of the courses stand beside the plane. */
    private static Plane legend(Plane p, Legend legend) {
        return new Plane(p.title(), p.x(), p.y(), p.marks(), p.bar(), legend, p.aspect(), p.axes());
    }

    private Figure inset() {
        if (cursor.isEmpty()) return Figure.of(Plane.words("numbers of learners stand here"), "");
        Cursor at = cursor.get();
        return switch (view.inset()) {
            case NUMBERS -> numbers(at);
            case MICROSCOPE -> Figure.of(microscope(at), "");
            case RELIEF -> Figure.of(Relief.of(seen, at), "");
        };
    }

    private Figure numbers(Cursor at) {
        Panel gauge = Gauge.of(seen.of().ground(), at.moment());
        return Figure.grid("", List.of(gauge, PlateauTable.of(seen, at)), 1, null, "");
    }

    private Plane microscope(Cursor at) {
        Ground g = seen.of().ground();
        if (!g.plain() || at.track().variant() != Variant.ON_POLICY || g.kappa() == 0)
            return Plane.words(
                    "the closed form near a saddle holds on-policy\n"
                            + "for two contexts, two actions and κ above 0");
        Plane p = Microscope.panel(at.track().course(), g.kappa());
        double[] success = at.moment().success();
        double[] failure = at.moment().failure();
        boolean first = p.x().label().endsWith(ComponentName.of(0));
        double a = first ? failure[0] : failure[1];
        double c = first ? success[1] : success[0];
        var marks = new ArrayList<>(p.marks());
        marks.add(moment(a, c));
        return p.with(p.x(), p.y(), marks);
    }
}
