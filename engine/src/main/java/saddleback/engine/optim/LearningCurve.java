package saddleback.engine.optim;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured during training, in the order of steps.
 *
 * @param points with rising steps
 */
public record LearningCurve(List<Point> points) {

    /**
     * One measurement.
     *
     * @param step steps made before it
     * @param epoch the same in epochs
     * @param measures what was measured
     */
    public record Point(long step, double epoch, Measures measures) {}

    /** Checks that steps rise. */
    public LearningCurve {
        points = List.copyOf(points);
        for (int i = 0; i < points.size(); i++)
            if (points.get(i).step() <= (i == 0 ? -1 : points.get(i - 1).step()))
                throw new IllegalArgumentException(
                        "learning curve: rising steps from 0, was " + points.get(i).step());
    }

    /** One number of every point, for example {@code p -> p.measures().testLoss()}; a new array. */
    public double[] column(ToDoubleFunction<Point> number) {
        return points.stream().mapToDouble(number).toArray();
    }

    /** The steps of the points; a new array. */
    public long[] steps() {
        return points.stream().mapToLong(Point::step).toArray();
    }
}
