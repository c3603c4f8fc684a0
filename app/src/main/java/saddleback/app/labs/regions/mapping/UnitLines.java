package saddleback.app.labs.regions.mapping;

import saddleback.engine.regions.Cells;

import java.util.Arrays;

/**
 * Where the state of a neuron changes within a plane cut: pieces of lines, each as two points and a
 * gap that is not a number.
 *
 * @param x coordinates
 * @param y coordinates, as many
 */
public record UnitLines(double[] x, double[] y) {

    /** Of one unit; each piece once. */
    public static UnitLines of(Cells cells, int unit) {
        double[] x = new double[48];
        double[] y = new double[48];
        int n = 0;
        for (int c = 0; c < cells.size(); c++) {
            int from = cells.cornerBegin()[c];
            int to = cells.cornerBegin()[c + 1];
            for (int i = from; i < to; i++) {
                if (cells.facetUnit()[cells.facetBegin()[c] + i - from] != unit) continue;
                int j = i + 1 < to ? i + 1 : from;
                double ax = cells.corners()[2 * i];
                double ay = cells.corners()[2 * i + 1];
                double bx = cells.corners()[2 * j];
                double by = cells.corners()[2 * j + 1];
                if (ax > bx || (ax == bx && ay > by)) continue;
                if (n + 3 > x.length) {
                    x = Arrays.copyOf(x, 2 * x.length);
                    y = Arrays.copyOf(y, 2 * y.length);
                }
                x[n] = ax;
                y[n] = ay;
                x[n + 1] = bx;
                y[n + 1] = by;
                x[n + 2] = Double.NaN;
                y[n + 2] = Double.NaN;
                n += 3;
            }
        }
        return new UnitLines(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
    }
}
