package saddleback.app.labs.regions;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Cuts a convex polygon of a plane cut where the largest output, or the one next to it, becomes
 * another: on each piece the largest less the second largest output is affine.
 *
 * @param classes outputs that compete, 2 or more
 */
record Pieces(int classes) {

    /**
     * One piece.
     *
     * @param first the largest output there
     * @param second the second largest
     * @param xy its corners, x and y in turn
     */
    record Piece(int first, int second, double[] xy) {}

    /**
     * The pieces of a polygon.
     *
     * @param map of its cell, three columns for each output
     * @param xy its corners, x and y in turn, counter-clockwise
     */
    void of(double[] map, double[] xy, Consumer<Piece> into) {
        for (int k = 0; k < classes; k++) {
            double[] top = above(map, xy, k, -1);
            for (int j = 0; j < classes && top.length > 0; j++) {
                if (j == k) continue;
                double[] piece = above(map, top, j, k);
                if (piece.length > 0) into.accept(new Piece(k, j, piece));
            }
        }
    }

    /** The part where one output is the largest of all but another. */
    private double[] above(double[] map, double[] xy, int output, int but) {
        double[] part = xy;
        for (int i = 0; i < classes && part.length > 0; i++)
            if (i != output && i != but) part = kept(map, part, output, i);
        return part;
    }

    /** The part where one output is not below another; empty where that has no area. */
    private static double[] kept(double[] map, double[] xy, int high, int low) {
        double a = map[3 * high] - map[3 * low];
        double b = map[3 * high + 1] - map[3 * low + 1];
        double c = map[3 * high + 2] - map[3 * low + 2];
        int n = xy.length / 2;
        double[] at = new double[n];
        boolean all = true;
        boolean none = true;
        for (int i = 0; i < n; i++) {
            at[i] = a * xy[2 * i] + b * xy[2 * i + 1] + c;
            all &= at[i] >= 0;
            none &= at[i] <= 0;
        }
        // Of two outputs that are equal everywhere the first counts as the larger.
        if (all && !(none && high > low)) return xy;
        if (none) return new double[0];
        double[] out = new double[2 * xy.length];
        int size = 0;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            if (at[i] >= 0) {
                out[size++] = xy[2 * i];
                out[size++] = xy[2 * i + 1];
            }
            if (at[i] > 0 != at[j] > 0 && at[i] != 0 && at[j] != 0) {
                double t = at[i] / (at[i] - at[j]);
                out[size++] = xy[2 * i] + t * (xy[2 * j] - xy[2 * i]);
                out[size++] = xy[2 * i + 1] + t * (xy[2 * j + 1] - xy[2 * i + 1]);
            }
        }
        return size < 6 ? new double[0] : Arrays.copyOf(out, size);
    }
}
