package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.NearCorner;
import saddleback.engine.interference.Plateau;

import java.util.Optional;

/**
 * The stretch of a course of two bandits of two actions around a plateau in which both components
 * are near a corner, one learned and the other not.
 *
 * @param course of two components
 * @param law of the corner
 * @param learned number of the component that is learned
 * @param from number of the first moment near the corner
 * @param to number of the last one
 */
record Passage(Course course, NearCorner law, int learned, int from, int to) {
    /** Near the corner both components are nearer to their values there than this. */
    static final double NEAR = 0.01;

    private static final double HALF = 0.5;

    /** The passage that a plateau belongs to; none where it is not near such a corner. */
    static Optional<Passage> at(Course course, Plateau plateau, NearCorner law) {
        int at = Moments.nearest(course, plateau.time());
        double[] success = course.moments().get(at).success();
        int learned = success[0] >= HALF ? 0 : 1;
        var all = new Passage(course, law, learned, 0, course.time().length - 1);
        if (!all.near(at)) return Optional.empty();
        int from = at;
        while (from > 0 && all.near(from - 1)) from--;
        int to = at;
        while (to < all.to && all.near(to + 1)) to++;
        return Optional.of(new Passage(course, law, learned, from, to));
    }

    private boolean near(int i) {
        return a(i) < NEAR && c(i) < NEAR;
    }

    /** How far the learned component is from 1 at a moment. */
    double a(int i) {
        return moment(i).failure()[learned];
    }

    /** How far the other is from 0. */
    double c(int i) {
        return moment(i).success()[1 - learned];
    }

    private Moment moment(int i) {
        return course.moments().get(i);
    }

    /** C at a moment. */
    double invariant(int i) {
        return law.invariant(a(i), c(i));
    }

    /** The least distance from the corner among the moments. */
    double closest() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = from; i <= to; i++) least = Math.min(least, Math.hypot(a(i), c(i)));
        return least;
    }

    /** The greatest distance of C from what it was at the first moment. */
    double drift() {
        double drift = 0;
        for (int i = from; i <= to; i++)
            drift = Math.max(drift, Math.abs(invariant(i) - invariant(from)));
        return drift;
    }
}
