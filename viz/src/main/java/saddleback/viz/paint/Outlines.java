package saddleback.viz.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * Closed areas cut to a box, one edge after the other: Sutherland and Hodgman, "Reentrant polygon
 * clipping", CACM 17, 1974.
 */
final class Outlines {
    private static final double MARGIN = 24;

    private Outlines() {}

    /** The area inside the corners, cut a little outside the box; empty when nothing is left. */
    static Path2D cut(double[] x, double[] y, Rectangle2D box) {
        double[][] p = {x, y};
        p = half(p, 0, box.getMinX() - MARGIN, 1);
        p = half(p, 0, box.getMaxX() + MARGIN, -1);
        p = half(p, 1, box.getMinY() - MARGIN, 1);
        p = half(p, 1, box.getMaxY() + MARGIN, -1);
        var path = new Path2D.Double();
        for (int i = 0; i < p[0].length; i++)
            if (i == 0) path.moveTo(p[0][i], p[1][i]);
            else path.lineTo(p[0][i], p[1][i]);
        if (p[0].length > 0) path.closePath();
        return path;
    }

    /** Keeps the part whose coordinate {@code axis} is on the given side of the limit. */
    private static double[][] half(double[][] p, int axis, double limit, int side) {
        int n = p[0].length;
        double[][] out = {new double[2 * n], new double[2 * n]};
        int m = 0;
        for (int i = 0; i < n; i++) {
            int j = i + 1 == n ? 0 : i + 1;
            boolean in = side * (p[axis][i] - limit) >= 0;
            boolean nextIn = side * (p[axis][j] - limit) >= 0;
            if (in) {
                out[0][m] = p[0][i];
                out[1][m++] = p[1][i];
            }
            if (in != nextIn) {
                double t = (limit - p[axis][i]) / (p[axis][j] - p[axis][i]);
                out[0][m] = p[0][i] + t * (p[0][j] - p[0][i]);
                out[1][m] = p[1][i] + t * (p[1][j] - p[1][i]);
                out[axis][m++] = limit;
            }
        }
        return new double[][] {Arrays.copyOf(out[0], m), Arrays.copyOf(out[1], m)};
    }
}
