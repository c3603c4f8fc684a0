package saddleback.app.labs.surface.training;

import org.jspecify.annotations.Nullable;

import saddleback.app.training.Spot;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.slice.Plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weights that a person has frozen. With the first two a line goes through them, with all three a
 * plane.
 *
 * @param origin at 0
 * @param second at x = 1
 * @param third at y = 1
 */
record Frozen(@Nullable Spot origin, @Nullable Spot second, @Nullable Spot third) {
    /** Nothing frozen. */
    static final Frozen NONE = new Frozen(null, null, null);

    private static final double[] ENDS = {-0.5, 1.5};
    private static final double LEAST_SINE = 1e-6;

    /** Which of the points. */
    enum Role {
        ORIGIN,
        SECOND,
        THIRD
    }

    /**
     * The same with one point more, or in place of an old one.
     *
     * @throws IllegalArgumentException where no line or plane goes through the points
     */
    Frozen with(Role role, Spot spot) {
        Frozen next =
                switch (role) {
                    case ORIGIN -> new Frozen(spot, second, third);
                    case SECOND -> new Frozen(origin, spot, third);
                    case THIRD -> new Frozen(origin, second, spot);
                };
        next.check();
        return next;
    }

    private void check() {
        List<Spot> all = points();
        for (int i = 0; i < all.size(); i++)
            for (int j = 0; j < i; j++)
                if (Vectors.norm(minus(all.get(i), all.get(j))) == 0)
                    throw new IllegalArgumentException(
                            "frozen points: different weights, was the same twice; train on"
                                    + " before you freeze the next");
        Spot a = origin;
        if (a == null || second == null || third == null) return;
        double[] d1 = minus(second, a);
        double[] d2 = minus(third, a);
        double cosine = Vectors.dot(d1, d2) / (Vectors.norm(d1) * Vectors.norm(d2));
        if (1 - cosine * cosine < LEAST_SINE * LEAST_SINE)
            throw new IllegalArgumentException(
                    "frozen points: not on one line, was three points of one");
    }

    /** Those there are, the origin first. */
    List<Spot> points() {
        var all = new ArrayList<Spot>();
        if (origin != null) all.add(origin);
        if (second != null) all.add(second);
        if (third != null) all.add(third);
        return all;
    }

    /** The points that the view goes through; none where there is no view. */
    List<Spot> shown() {
        if (origin == null || second == null) return List.of();
        return points();
    }

    private static double[] minus(Spot a, Spot b) {
        double[] d = a.weights().clone();
        Vectors.add(d, -1, b.weights());
        return d;
    }

    /** The line or plane through the points; none before origin and second point are frozen. */
    Optional<View> view() {
        Spot a = origin;
        Spot b = second;
        Spot c = third;
        if (a == null || b == null) return Optional.empty();
        var places = new ArrayList<View.Place>();
        places.add(new View.Place(name("origin", a), 0, 0));
        places.add(new View.Place(name("second", b), 1, 0));
        if (c != null) places.add(new View.Place(name("third", c), 0, 1));
        double[] w = a.weights();
        double[] d1 = minus(b, a);
        return Optional.of(
                new View(
                        View.Kind.FROZEN,
                        c == null ? Plane.line(w, d1) : new Plane(w, d1, minus(c, a)),
                        "from the origin to the second point",
                        c == null ? "" : "from the origin to the third point",
                        ENDS,
                        c == null ? new double[0] : ENDS,
                        places,
                        null));
    }

    private static String name(String role, Spot spot) {
        return "%s, epoch %s".formatted(role, Words.number(spot.epoch()));
    }

    /** Where the axes begin and end. */
    static double[] ends() {
        return ENDS.clone();
    }
}
