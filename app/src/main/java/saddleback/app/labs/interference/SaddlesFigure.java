package saddleback.app.labs.interference;

import saddleback.app.spectra.Heights;
import saddleback.engine.interference.Course;
import saddleback.engine.labs.interference.CornerVisit;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The eigenvalues of the loss -J where learning is slowest, and at the corner nearest to it. */
public final class SaddlesFigure {
    private static final int MOST = 4;

    private SaddlesFigure() {}

    /** A row for each visit, at most {@value #MOST}; there must be one. */
    public static Figure of(List<CornerVisit> visits, Course course) {
        var panels = new ArrayList<Plane>();
        boolean corners = visits.stream().anyMatch(v -> v.cornerEigenvalues().length > 0);
        for (CornerVisit v : visits.stream().limit(MOST).toList()) {
            panels.add(bars(atPlateau(v, course), "eigenvalue of −J", v.eigenvalues()));
            if (corners)
                panels.add(bars(atCorner(v), "eigenvalue of −J, in √π", v.cornerEigenvalues()));
        }
        return Figure.grid("", panels, corners ? 2 : 1, null, "");
    }

    private static String atPlateau(CornerVisit v, Course course) {
        String time =
                v.plateau() < course.plateaus().size()
                        ? Brief.of(course.plateaus().get(v.plateau()).time())
                        : "–";
        return "time %s, %s from the corner\n%s"
                .formatted(
                        time,
                        Brief.of(v.distance()),
                        v.endsOnly() ? ends(v.eigenvalues()) : signs(v.eigenvalues()));
    }

    /** Of more parameters than all eigenvalues are computed for. */
    private static String ends(double[] eigenvalues) {
        return "lowest %s, highest %s"
                .formatted(Brief.of(eigenvalues[0]), Brief.of(eigenvalues[1]));
    }

    private static String atCorner(CornerVisit v) {
        return "the corner: %s\n%s".formatted(learned(v.learned()), signs(v.cornerEigenvalues()));
    }

    /** "J₁ and J₃ learned". */
    static String learned(boolean[] which) {
        List<String> names =
                IntStream.range(0, which.length)
                        .filter(k -> which[k])
                        .mapToObj(ComponentName::of)
                        .toList();
        if (names.isEmpty()) return "nothing learned";
        String last = names.getLast() + " learned";
        return names.size() == 1
                ? last
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }

    /** "2 negative (the index), 1 zero, 3 positive". */
    static String signs(double[] eigenvalues) {
        long negative = CornerVisit.negative(eigenvalues);
        long positive = CornerVisit.positive(eigenvalues);
        return "index %d; %d zero, %d positive"
                .formatted(negative, eigenvalues.length - negative - positive, positive);
    }

    private static Plane bars(String title, String label, double[] eigenvalues) {
        int n = eigenvalues.length;
        if (n == 0) return Plane.words("not a bandit: no such corner").titled(title);
        double[] sorted = eigenvalues.clone();
        Arrays.sort(sorted);
        double[] edges = IntStream.rangeClosed(0, n).mapToDouble(i -> i + 0.5).toArray();
        int[] kinds = Arrays.stream(sorted).mapToInt(e -> e < 0 ? 1 : 0).toArray();
        List<Mark> marks =
                List.of(
                        new Bars(edges, sorted, new Fill.Indexed(kinds, 1), 0.2, ""),
                        new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.8), ""));
        return new Plane(
                title,
                Axis.linear("number", new Range(0.5, n + 0.5)),
                Heights.linear(label, sorted),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }
}
