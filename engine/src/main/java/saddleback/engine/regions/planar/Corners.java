package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.exact.ExactPoint;

import java.util.Arrays;

/**
 * A stack of corners, of which polygons are stretches, counter-clockwise. A corner is (x, y) where
 * w is 1 and the direction (x, y), a point at infinity, where w is 0; its true place is nearer than
 * its radius in each coordinate. The edge of a corner leads to the next; a corner is where its edge
 * and the edge before meet, or its exact place is given.
 */
final class Corners {
    /** No product of coordinates and coefficients below this overflows. */
    static final double LARGEST = 1e150;

    double[] x = new double[256];
    double[] y = new double[256];
    double[] w = new double[256];
    double[] radius = new double[256];
    int[] edge = new int[256];

    /** The normal of the edge's line, |x| + |y| = 1 but for rounding. */
    double[] normalX = new double[256];

    double[] normalY = new double[256];

    /**
     * Bounds the distance, measured by the normal, of both ends of the edge as they stand here from
     * the edge's true line, and the error of the normal.
     */
    double[] drift = new double[256];

    @Nullable ExactPoint[] exact = new ExactPoint[256];
    int top;

    void clear() {
        top = 0;
    }

    void corner(double xAt, double yAt, double wAt, double r, @Nullable ExactPoint at) {
        if (top == x.length) grow();
        x[top] = xAt;
        y[top] = yAt;
        w[top] = wAt;
        // beyond, values could overflow: nothing is known of the place, and integers decide
        radius[top] = Math.abs(xAt) + Math.abs(yAt) < LARGEST ? r : Double.POSITIVE_INFINITY;
        exact[top] = at;
    }

    /** Gives the corner its edge and ends it. */
    void edge(int edgeAt, double nx, double ny, double driftAt) {
        edge[top] = edgeAt;
        normalX[top] = nx;
        normalY[top] = ny;
        drift[top] = driftAt;
        top++;
    }

    /** Begins a corner as another one. */
    void cornerOf(Corners from, int v) {
        corner(from.x[v], from.y[v], from.w[v], from.radius[v], from.exact[v]);
    }

    /** Ends a corner with the edge of another one. */
    void edgeOf(Corners from, int v) {
        edge(from.edge[v], from.normalX[v], from.normalY[v], from.drift[v]);
    }

    private void grow() {
        int n = 2 * x.length;
        x = Arrays.copyOf(x, n);
        y = Arrays.copyOf(y, n);
        w = Arrays.copyOf(w, n);
        radius = Arrays.copyOf(radius, n);
        edge = Arrays.copyOf(edge, n);
        normalX = Arrays.copyOf(normalX, n);
        normalY = Arrays.copyOf(normalY, n);
        drift = Arrays.copyOf(drift, n);
        exact = Arrays.copyOf(exact, n);
    }
}
