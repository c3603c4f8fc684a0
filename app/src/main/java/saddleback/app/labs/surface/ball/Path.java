package saddleback.app.labs.surface.ball;

import java.util.Arrays;

/** The way of one ball; grows at its end. */
final class Path {
    private double[] x = new double[64];
    private double[] y = new double[64];
    private double[] away = new double[64];
    private double[] loss = new double[64];
    private int size;

    /**
     * What is drawn of a path: every point, or every so many where there are more than can be told
     * apart, and always the last one.
     *
     * @param step steps made
     * @param x first coordinate of the projection on the plane
     * @param y second coordinate
     * @param away distance from the plane, in weight space
     * @param loss over all examples; NaN where it was not measured
     */
    record Points(double[] step, double[] x, double[] y, double[] away, double[] loss) {
        int size() {
            return step.length;
        }

        /** Only those whose loss was measured. */
        Points measured() {
            int[] kept = new int[size()];
            int n = 0;
            for (int i = 0; i < size(); i++) if (Double.isFinite(loss[i])) kept[n++] = i;
            int[] chosen = Arrays.copyOf(kept, n);
            return new Points(
                    pick(step, chosen),
                    pick(x, chosen),
                    pick(y, chosen),
                    pick(away, chosen),
                    pick(loss, chosen));
        }
    }

    void add(double atX, double atY, double distance, double value) {
        if (size == x.length) grow();
        x[size] = atX;
        y[size] = atY;
        away[size] = distance;
        loss[size++] = value;
    }

    private void grow() {
        x = Arrays.copyOf(x, 2 * size);
        y = Arrays.copyOf(y, 2 * size);
        away = Arrays.copyOf(away, 2 * size);
        loss = Arrays.copyOf(loss, 2 * size);
    }

    /** Sets the loss of the last point. */
    void measured(double value) {
        loss[size - 1] = value;
    }

    /** Points there are; the first one is the start. */
    int size() {
        return size;
    }

    double lastX() {
        return x[size - 1];
    }

    double lastY() {
        return y[size - 1];
    }

    double lastAway() {
        return away[size - 1];
    }

    double lastLoss() {
        return loss[size - 1];
    }

    /** The smallest loss measured, infinite before the first. */
    double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) if (loss[i] < lowest) lowest = loss[i];
        return lowest;
    }

    /**
     * The path as it is now, fresh arrays.
     *
     * @param every a measured loss stands at its multiples at least
     * @param most about so many points
     */
    Points points(int every, int most) {
        int stride = size <= most ? 1 : Math.ceilDiv(Math.ceilDiv(size, most), every) * every;
        int n = size == 0 ? 0 : (size - 1) / stride + 1;
        boolean last = n > 0 && (n - 1) * stride != size - 1;
        int[] kept = new int[last ? n + 1 : n];
        for (int i = 0; i < n; i++) kept[i] = i * stride;
        if (last) kept[n] = size - 1;
        return new Points(
                Arrays.stream(kept).asDoubleStream().toArray(),
                pick(x, kept),
                pick(y, kept),
                pick(away, kept),
                pick(loss, kept));
    }

    private static double[] pick(double[] from, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> from[i]).toArray();
    }
}
