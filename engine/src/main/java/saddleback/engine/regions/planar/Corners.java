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
    double[] x = new double[256];
    double[] y = new double[256];
    double[] w = new double[256];
    double[] radius = new double[256];
    int[] edge = new int[256];
    @Nullable ExactPoint[] exact = new ExactPoint[256];
    int top;

    void clear() {
        top = 0;
    }

    void add(
            double xAt, double yAt, double wAt, double r, int edgeAt, @Nullable ExactPoint at) {
        if (top == x.length) grow();
        x[top] = xAt;
        y[top] = yAt;
        w[top] = wAt;
        radius[top] = r;
        edge[top] = edgeAt;
        exact[top] = at;
        top++;
    }

    /** Adds a corner of a polygon with another edge. */
    void copy(int corner, int edgeAt) {
        add(x[corner], y[corner], w[corner], radius[corner], edgeAt, exact[corner]);
    }

    private void grow() {
        int n = 2 * x.length;
        x = Arrays.copyOf(x, n);
        y = Arrays.copyOf(y, n);
        w = Arrays.copyOf(w, n);
        radius = Arrays.copyOf(radius, n);
        edge = Arrays.copyOf(edge, n);
        exact = Arrays.copyOf(exact, n);
    }
}
