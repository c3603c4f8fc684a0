package saddleback.engine.volume;

import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;

/**
 * A continuous function of two variables that can be bounded over rectangles; {@code Formula::over}
 * is one. A function of one variable takes no notice of y.
 */
@FunctionalInterface
public interface Bounded {
    /** Bounds of the value and the first derivatives for all points of the rectangle. */
    FirstOrder over(Interval x, Interval y);
}
