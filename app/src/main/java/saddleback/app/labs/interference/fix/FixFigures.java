package saddleback.app.labs.interference.fix;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.interference.Curves;
import saddleback.app.labs.interference.LearningCurves;
import saddleback.app.labs.interference.NamedCourse;
import saddleback.app.labs.interference.SpeedCurves;
import saddleback.app.labs.interference.TimeAxis;
import saddleback.app.labs.interference.ways.Cure;
import saddleback.engine.interference.Course;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The learner without and with a cure, on one axis of time, and the table of all cures. */
final class FixFigures {
    /** A course that did not end is shown for so many times what the other one needed. */
    private static final double ROOM = 2;

    private FixFigures() {}

    /**
     * Always the same four.
     *
     * @param log whether time is shown in ratios
     */
    static List<Figure> of(Findings found, Optional<Cure> seen, boolean log) {
        Course before = found.before().orElse(null);
        if (before == null)
            return nothing(found.refused().isEmpty() ? "learning" : found.refused());
        List<Trial> trials =
                found.trials().stream()
                        .filter(t -> t.question().start().equals(found.start()))
                        .toList();
        var courses = new ArrayList<NamedCourse>();
        courses.add(new NamedCourse("before", before));
        Trial t = seen.flatMap(found::of).filter(trials::contains).orElse(null);
        if (t != null) t.course().ifPresent(c -> courses.add(new NamedCourse("after", c)));
        TimeAxis time = time(courses, log);
        return List.of(
                Figure.of(LearningCurves.named(before, time).titled("before"), "").named("before"),
                Figure.of(after(courses, t, seen, time), "").named("after"),
                over(courses, time),
                FixTable.of(before, trials, Optional.ofNullable(t)));
    }

    private static Plane after(
            List<NamedCourse> courses, @Nullable Trial t, Optional<Cure> seen, TimeAxis time) {
        if (courses.size() > 1 && t != null)
            return LearningCurves.named(courses.getLast().course(), time)
                    .titled("after: " + t.cure().words());
        if (t != null) return Plane.words(t.refused());
        return Plane.words(seen.isPresent() ? "learning" : "press a remedy");
    }

    /** J and its speed of both over each other; the cure first, for it gets the areas. */
    private static Figure over(List<NamedCourse> courses, TimeAxis time) {
        List<Plane> panels =
                List.of(
                        LearningCurves.sums(courses.reversed(), time),
                        SpeedCurves.panel(courses.reversed(), time));
        return Figure.grid("", panels, 1, null, "").named("over each other");
    }

    private static List<Figure> nothing(String why) {
        return List.of(
                Figure.of(Plane.words(why), "").named("before"),
                Figure.of(Plane.words(""), "").named("after"),
                Figure.of(Plane.words(""), "").named("over each other"),
                Figure.of(Plane.words(""), "").named("remedies"));
    }

    private static TimeAxis time(List<NamedCourse> courses, boolean log) {
        List<Course> all = courses.stream().map(NamedCourse::course).toList();
        if (log) return TimeAxis.log(all);
        double most = all.stream().mapToDouble(Curves::end).max().orElse(1);
        double ended =
                all.stream()
                        .filter(Course::finished)
                        .mapToDouble(Course::totalTime)
                        .max()
                        .orElse(0);
        return new TimeAxis(false, new Range(0, ended > 0 ? Math.min(most, ROOM * ended) : most));
    }
}
