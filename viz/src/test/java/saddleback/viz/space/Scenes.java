package saddleback.viz.space;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** Surfaces with known formulas. */
final class Scenes {
    private Scenes() {}

    static double[] linspace(double from, double to, int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = from + (to - from) * i / (n - 1);
        return x;
    }

    static Grid grid(int n, double half, DoubleBinaryOperator f) {
        return grid(linspace(-half, half, n), linspace(-half, half, n), f);
    }

    static Grid grid(double[] x, double[] y, DoubleBinaryOperator f) {
        double[] z = new double[x.length * y.length];
        for (int j = 0; j < y.length; j++)
            for (int i = 0; i < x.length; i++) z[j * x.length + i] = f.applyAsDouble(x[i], y[j]);
        return new Grid(x, y, z);
    }

    /** From blue over green to yellow. */
    static int[] palette() {
        int[] p = new int[256];
        for (int i = 0; i < 256; i++)
            p[i] = (int) (255 * Math.pow(i / 255.0, 2)) << 16 | i << 8 | (255 - i) / 2 + 40;
        return p;
    }

    static Surface surface(Grid grid, Range range) {
        return Surface.of(grid, new Colours(grid.z(), range, palette()));
    }

    static Range heights(Grid grid) {
        return new Range(
                Arrays.stream(grid.z()).min().orElseThrow(),
                Arrays.stream(grid.z()).max().orElseThrow());
    }

    static double bumps(double x, double y) {
        double well = Math.exp(-((x - 1) * (x - 1) + (y + 1) * (y + 1)) * 3);
        return 2 * Math.sin(1.5 * x) * Math.cos(1.5 * y) + 0.15 * (x * x + y * y) - 1.2 * well;
    }
}
