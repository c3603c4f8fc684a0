package saddleback.app.labs.interference;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Table;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Figure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What courses came to, as a table of numbers. */
public final class CourseNumbers {
    /** Width of the names, in columns: at least so many, and a part of all columns. */
    private static final double LEAST = 1.4;

    private static final double NAMES = 0.55;

    private CourseNumbers() {}

    /** A column for each course that has been measured. */
    public static Figure of(List<NamedCourse> courses) {
        List<String> heads = courses.stream().map(c -> head(c.name())).toList();
        var table = new Table(heads, Math.max(LEAST, NAMES * heads.size()));
        row(table, "time until all are learned", courses, CourseNumbers::total);
        row(table, "first component half learned", courses, c -> half(c, true));
        row(table, "last component half learned", courses, c -> half(c, false));
        row(table, "flat plateaus", courses, c -> Numbers.of(c.flat().size()));
        row(table, "other plateaus", courses, CourseNumbers::others);
        row(table, "time on flat plateaus", courses, CourseNumbers::flatTime);
        if (courses.stream().anyMatch(c -> !Double.isNaN(c.course().slowSince())))
            row(table, "slow at the end, since", courses, c -> Brief.of(c.slowSince()));
        row(table, "lowest severity of a plateau", courses, CourseNumbers::severity);
        row(table, "least speed on a plateau", courses, CourseNumbers::speed);
        row(table, "lowest cosine at the start", courses, CourseNumbers::cosine);
        row(table, "J at the end", courses, CourseNumbers::performance);
        row(table, "steps of the integrator", courses, c -> Numbers.of(c.steps()));
        if (courses.stream().anyMatch(c -> c.course().smallSteps() > 0))
            row(table, "time in small steps, less accurate", courses, c -> Brief.of(c.slid()));
        return table.figure();
    }

    /** What tells ways apart comes first, for there may be room for one line alone. */
    private static String head(String name) {
        String[] parts = name.split(", ", 2);
        return parts.length == 1 ? name : parts[1] + "\n" + parts[0];
    }

    private static void row(
            Table table, String name, List<NamedCourse> courses, Function<Course, String> what) {
        table.row(name, courses.stream().map(c -> what.apply(c.course())).toList());
    }

    /** Where the limit came first, more than that. */
    static String total(Course c) {
        return c.finished() ? Brief.of(c.totalTime()) : "more than " + Brief.of(Curves.end(c));
    }

    private static String half(Course c, boolean first) {
        double[] half = c.half().clone();
        Arrays.sort(half);
        if (half.length == 0) return "";
        return Brief.of(first ? half[0] : half[half.length - 1]);
    }

    private static String others(Course c) {
        return Numbers.of(c.plateaus().size() - (long) c.flat().size());
    }

    private static String flatTime(Course c) {
        return Brief.of(c.flat().stream().mapToDouble(Plateau::duration).sum());
    }

    private static String severity(Course c) {
        return Brief.of(
                c.plateaus().stream().mapToDouble(Plateau::severity).min().orElse(Double.NaN));
    }

    private static String speed(Course c) {
        return Brief.of(c.plateaus().stream().mapToDouble(Plateau::speed).min().orElse(Double.NaN));
    }

    private static String cosine(Course c) {
        return c.moments().isEmpty()
                ? ""
                : Brief.of(c.moments().getFirst().strongestInterference());
    }

    private static String performance(Course c) {
        double[] j = Curves.performance(c);
        return j.length == 0 ? "" : Brief.of(j[j.length - 1]);
    }
}
