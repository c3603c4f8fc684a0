package saddleback.engine.multipoint;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Layer;

/**
 * The first layer on a block of examples: its outputs are affine in the coordinates, so one product
 * for the origin and one for each axis serve all cells, and so do as many for the derivatives.
 */
final class FirstLayer {
    private final Layer.Dense layer;
    private final Matrix x = Matrix.zeros(0, 0);
    private final ColumnTargets targets = new ColumnTargets();
    private final Matrix[] parts;
    private final Matrix weights;

    FirstLayer(Layer.Dense layer, int axes) {
        this.layer = layer;
        parts = new Matrix[axes + 1];
        for (int k = 0; k < parts.length; k++) parts[k] = Matrix.zeros(0, 0);
        weights = Matrix.zeros(layer.out(), layer.in());
    }

    /** Takes examples {@code order[from]} to {@code order[to - 1]}. */
    void take(Dataset data, int[] order, int from, int to, int outputs) {
        int features = data.features();
        x.shape(to - from, features);
        for (int i = from; i < to; i++)
            System.arraycopy(data.x(), order[i] * features, x.data(), x.row(i - from), features);
        targets.fill(data.targets(), order, from, to, outputs);
    }

    /** The outputs at the origin, and how they change from cell to cell along each axis. */
    void forward(double[] origin, double[][] steps) {
        for (int k = 0; k < parts.length; k++)
            affine(k == 0 ? origin : steps[k - 1], parts[k].shape(layer.out(), x.rows()));
    }

    private void affine(double[] w, Matrix into) {
        int biasAt = layer.out() * layer.in();
        if (layer.bias())
            for (int u = 0; u < layer.out(); u++)
                java.util.Arrays.fill(into.data(), into.row(u), into.row(u + 1), w[biasAt + u]);
        Blas.timesTranspose(1, weights.bind(w, 0), x, layer.bias() ? 1 : 0, into);
    }

    /**
     * Adds the derivatives by the parameters of some units.
     *
     * @param d derivatives by the outputs, units x examples
     * @param g flat, the layer's parameters first
     */
    void addGradient(Matrix d, int fromUnit, int toUnit, double[] g) {
        int rows = toUnit - fromUnit;
        Blas.times(
                1,
                Matrix.view(d.data(), d.row(fromUnit), rows, d.cols()),
                x,
                1,
                Matrix.view(g, fromUnit * layer.in(), rows, layer.in()));
        int biasAt = layer.out() * layer.in();
        if (layer.bias())
            for (int u = fromUnit; u < toUnit; u++)
                g[biasAt + u] += Columns.sum(d.data(), d.row(u), d.cols());
    }

    int examples() {
        return x.rows();
    }

    ColumnTargets targets() {
        return targets;
    }

    /** The outputs at a cell. */
    void at(double[] z, Matrix out) {
        out.shape(layer.out(), x.rows());
        double[] to = out.data();
        int n = out.size();
        if (z.length == 2) {
            Columns.combine(
                    parts[0].data(), z[0], parts[1].data(), z[1], parts[2].data(), to, n);
            return;
        }
        Columns.combine(parts[0].data(), z[0], parts[1].data(), to, n);
        for (int k = 1; k < z.length; k++) Vectors.add(to, 0, z[k], parts[k + 1].data(), 0, n);
    }
}
