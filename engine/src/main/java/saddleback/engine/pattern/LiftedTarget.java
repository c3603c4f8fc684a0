package saddleback.engine.pattern;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;

import java.util.List;

/**
 * Heights in [0, 1] as losses: 0 becomes {@code low}, 1 becomes {@code high}, evenly between.
 *
 * @param drawn heights that are not losses
 * @param low loss of ink
 * @param high loss of paper
 */
public record LiftedTarget(Target drawn, double low, double high) implements Target {

    /** Checks the order. */
    public LiftedTarget {
        if (drawn.losses())
            throw new IllegalArgumentException("drawn: heights from 0 to 1, was losses");
        if (!(low < high) || high == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException("high: above %s, was %s".formatted(low, high));
    }

    @Override
    public int axes() {
        return drawn.axes();
    }

    @Override
    public double height(double... z) {
        double h = drawn.height(z);
        return (1 - h) * low + h * high;
    }

    @Override
    public boolean losses() {
        return true;
    }

    @Override
    public Pattern cells() {
        return drawn.cells();
    }

    @Override
    public SecondOrder bounds(List<Interval> box) {
        SecondOrder h = drawn.bounds(box);
        Interval range = Interval.of(high).minus(Interval.of(low));
        Interval value = Interval.of(low).plus(h.value().times(range));
        return h.then(value, range, Interval.ZERO);
    }
}
