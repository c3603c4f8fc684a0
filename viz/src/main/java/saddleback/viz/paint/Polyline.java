package saddleback.viz.paint;

/**
 * A line through points.
 *
 * @param x coordinates
 * @param y as many
 * @param closed whether the last point is joined to the first, which is not repeated
 */
record Polyline(double[] x, double[] y, boolean closed) {
    int size() {
        return x.length;
    }
}
