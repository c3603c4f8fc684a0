package saddleback.engine.optim;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights at chosen steps, in the order of steps. All numbers are finite.
 *
 * @param points with rising steps and weights of one length
 */
public record Trajectory(List<Point> points) {

    /**
     * The weights after some steps.
     *
     * @param step steps made
     * @param weights length P; owned by this record and never written to
     */
    public record Point(long step, double[] weights) {}

    /** Checks that steps rise and lengths agree. */
    public Trajectory {
        points = List.copyOf(points);
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            if (p.step <= (i == 0 ? -1 : points.get(i - 1).step))
                throw new IllegalArgumentException(
                        "trajectory: rising steps from 0, was " + p.step);
            if (p.weights.length != points.getFirst().weights.length)
                throw new IllegalArgumentException(
                        "trajectory: weights of one length, was " + p.weights.length);
        }
    }

    /** The steps of the points; a new array. */
    public long[] steps() {
        return points.stream().mapToLong(Point::step).toArray();
    }

    /**
     * Points evenly spread over the recorded ones, the first and the last among them; all where
     * fewer are recorded.
     *
     * @param count at least 2
     */
    public List<Point> spread(int count) {
        int chosen = Math.min(count, points.size());
        return IntStream.range(0, chosen).mapToObj(i -> points.get(spread(i, chosen))).toList();
    }

    private int spread(int i, int of) {
        return of < 2 ? 0 : (int) ((long) i * (points.size() - 1) / (of - 1));
    }

    /**
     * The weights at a step, between recorded ones by linear interpolation.
     *
     * @param step not before the first and not after the last recorded one
     * @return a fresh array
     * @throws IllegalArgumentException outside
     */
    public double[] at(double step) {
        if (points.isEmpty() || !(step >= points.getFirst().step && step <= points.getLast().step))
            throw new IllegalArgumentException(
                    "step: one on the recorded way, was %s".formatted(step));
        int i = 0;
        while (i + 1 < points.size() && points.get(i + 1).step <= step) i++;
        Point before = points.get(i);
        double[] w = before.weights.clone();
        if (before.step == step) return w;
        Point after = points.get(i + 1);
        double share = (step - before.step) / (after.step - before.step);
        for (int k = 0; k < w.length; k++) w[k] = (1 - share) * w[k] + share * after.weights[k];
        return w;
    }

    /**
     * The weights as points x P, row-major; a new array.
     *
     * @throws IllegalArgumentException if an array cannot hold them
     */
    public double[] flat() {
        if (points.isEmpty()) return new double[0];
        int size = points.getFirst().weights.length;
        long length = (long) points.size() * size;
        if (length > Integer.MAX_VALUE - 8)
            throw new IllegalArgumentException(
                    "trajectory: at most %d numbers in one array, was %d"
                            .formatted(Integer.MAX_VALUE - 8, length));
        double[] all = new double[(int) length];
        for (int i = 0; i < points.size(); i++)
            System.arraycopy(points.get(i).weights, 0, all, i * size, size);
        return all;
    }
}
