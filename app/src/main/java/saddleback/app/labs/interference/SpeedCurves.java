package saddleback.app.labs.interference;

import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The derivative of J by time on a logarithmic axis, with the least speeds of the first course. A
 * speed of 0 or less is left out.
 */
public final class SpeedCurves {
    /** With more flat plateaus their severities are numbers alone. */
    private static final int FULL = 2;

    /** With more of them numbers would cover each other. */
    private static final int MOST = 4;

    private static final double SIZE = 7;
    private static final double LEAST = 1e-16;
    private static final double ROOM = 2;
    private static final double WIDE = 1.8;
    private static final double NARROW = 1.1;

    private SpeedCurves() {}

    /** Of courses that have been measured, the first one with its plateaus. */
    public static Plane panel(List<NamedCourse> courses, TimeAxis time) {
        return panel(courses, 0, time);
    }

    /** As before, with the plateaus of the course at an index. */
    public static Plane panel(List<NamedCourse> courses, int chosen, TimeAxis time) {
        var marks = new ArrayList<Mark>();
        double[][] all = new double[courses.size()][];
        for (int i = courses.size() - 1; i >= 0; i--) {
            NamedCourse c = courses.get(i);
            all[i] = Curves.positiveSpeed(c.course());
            double[] at = time.drawn(c.course().time());
            marks.add(
                    new Line(
                            at,
                            all[i],
                            Stroke.of(new Ink.Series(i), i == chosen ? WIDE : NARROW),
                            c.name()));
        }
        marks.addAll(plateaus(courses.get(chosen).course().plateaus(), time));
        Range range = Range.ofPositive(all);
        double low = Math.max(range.low(), range.high() * LEAST);
        return new Plane(
                "",
                time.axis(),
                Axis.log("speed dJ/dt, 1/time", new Range(low / ROOM, range.high() * ROOM)),
                marks,
                null,
                Legend.OUTSIDE,
                Plane.Aspect.FREE);
    }

    private static List<Mark> plateaus(List<Plateau> plateaus, TimeAxis time) {
        var marks = new ArrayList<Mark>();
        long flat = plateaus.stream().filter(Plateau::flat).count();
        double[] tenths = new double[4 * plateaus.size()];
        for (int i = 0; i < plateaus.size(); i++) {
            Plateau p = plateaus.get(i);
            double tenth = Plateau.FLAT * Math.min(p.before(), p.after());
            tenths[4 * i] = time.within(p.flat() ? p.from() : p.time() * 0.9);
            tenths[4 * i + 1] = tenth;
            tenths[4 * i + 2] = time.within(p.flat() ? p.until() : p.time() * 1.1);
            tenths[4 * i + 3] = tenth;
            if (p.flat() && p.speed() > 0 && flat <= MOST)
                marks.add(
                        new Text(
                                time.within(p.time()),
                                p.speed(),
                                (flat > FULL ? "" : "severity ") + Brief.of(p.severity()),
                                Anchor.BELOW,
                                Ink.TEXT));
        }
        Stroke dashed = Stroke.of(Ink.MUTED, 1.2).dashed(Dash.DASHED);
        marks.addFirst(new Segments(tenths, dashed, "flat below"));
        marks.add(
                points(
                        plateaus.stream().filter(Plateau::flat).toList(),
                        Symbol.CIRCLE,
                        flat > FULL && flat <= MOST ? "flat, with severity" : "flat"));
        marks.add(
                points(
                        plateaus.stream().filter(p -> !p.flat()).toList(),
                        Symbol.RING,
                        "slow, not flat"));
        return marks.stream().filter(m -> !empty(m)).toList();
    }

    private static boolean empty(Mark mark) {
        return (mark instanceof Points p && p.x().length == 0)
                || (mark instanceof Segments s && s.pieces() == 0);
    }

    private static Points points(List<Plateau> of, Symbol symbol, String name) {
        return new Points(
                of.stream().mapToDouble(Plateau::time).toArray(),
                of.stream().mapToDouble(Plateau::speed).toArray(),
                symbol,
                SIZE,
                new Fill.Plain(Ink.TEXT, 1),
                name);
    }
}
