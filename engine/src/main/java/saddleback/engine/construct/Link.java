package saddleback.engine.construct;

import saddleback.engine.interval.Interval;

/**
 * The mean loss on some data when a number s, the same for every example, is added to the first of
 * a network's outputs. It is convex in s; from {@link #start} on it rises. Immutable.
 */
public interface Link {

    /** The mean loss. */
    double loss(double s);

    /** Its derivative by s; at least 0 from {@link #start} on, never falling. */
    double slope(double s);

    /** The share of right answers in [0, 1]; NaN where targets are not classes. */
    double accuracy(double s);

    /** Where the rising branch begins. */
    double start();

    /** A number that no loss reaches, or infinity. */
    default double most() {
        return Double.POSITIVE_INFINITY;
    }

    /** The lowest loss of the rising branch. */
    default double least() {
        return loss(start());
    }

    /**
     * The s of the rising branch with this loss, so exactly as doubles can tell: no neighbouring
     * double has a loss that lies closer. Some hundred evaluations.
     *
     * @throws IllegalArgumentException if there is none
     */
    default double inverse(double loss) {
        return Rising.inverse(this, loss);
    }

    /** Proved bounds of loss, slope and bend over an interval of the rising branch. */
    LossBounds over(Interval s);

    /** A proved upper bound of the slope between two numbers of the rising branch. */
    default double steepest(double from, double to) {
        return over(new Interval(from, to)).slope().high();
    }
}
