package saddleback.engine.construct;

import saddleback.engine.pattern.Lattice;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;

/**
 * Outputs of sparse layers at many points: all units of all layers, block by block of points, so
 * that each weight is used for a whole block. The same bits for any number of threads.
 */
final class SparseForward {
    private static final int MOST = 64;
    private static final int FEWEST = 8;
    private static final int CACHE = 1 << 21;
    private static final int BLOCKS = 64;

    private final List<SparseLayer> layers;
    private final int widest;
    private final int points;

    /**
     * Takes the layers.
     *
     * @param layers a rectifier behind each but the last
     */
    SparseForward(List<SparseLayer> layers) {
        this.layers = List.copyOf(layers);
        widest = layers.stream().mapToInt(l -> Math.max(l.inputs(), l.outputs())).max().orElse(0);
        // both layers' numbers shall stay near the processor
        points = Math.clamp(CACHE / Math.max(1, widest), FEWEST, MOST) & -8;
    }

    /** Bytes that an evaluation needs. */
    long bytes(int threads) {
        return 2L * Double.BYTES * widest * points * threads;
    }

    /** The first output at every point; the layers' inputs are its coordinates, rectified. */
    double[] at(Lattice lattice, Workers workers, Progress progress) {
        return at(new int[] {0}, lattice, workers, progress)[0];
    }

    /** Some outputs at every point. */
    double[][] at(int[] outputs, Lattice lattice, Workers workers, Progress progress) {
        double[][] out = new double[outputs.length][lattice.size()];
        double[][][] scratch = new double[workers.threads()][][];
        int blocks = Math.ceilDiv(lattice.size(), points);
        for (int from = 0; from < blocks; from += BLOCKS) {
            int first = from;
            progress.step(
                    (double) from / blocks,
                    "%d of %d points".formatted(from * points, lattice.size()));
            workers.each(
                    Math.min(BLOCKS, blocks - from),
                    (task, worker) -> {
                        if (scratch[worker] == null)
                            scratch[worker] = new double[2][widest * points];
                        block(lattice, (first + task) * points, scratch[worker], outputs, out);
                    });
        }
        return out;
    }

    private void block(
            Lattice lattice, int first, double[][] scratch, int[] outputs, double[][] out) {
        int n = Math.min(points, lattice.size() - first);
        double[] in = scratch[0];
        double[] next = scratch[1];
        for (int p = 0; p < n; p++) {
            double[] z = lattice.point(first + p);
            for (int k = 0; k < z.length; k++) in[k * points + p] = Math.max(0, z[k]);
        }
        for (int l = 0; l < layers.size() - 1; l++) {
            SparseLayer layer = layers.get(l);
            for (int r = 0; r < layer.outputs(); r++) row(layer, r, in, next, true);
            double[] swap = in;
            in = next;
            next = swap;
        }
        for (int o = 0; o < outputs.length; o++) {
            row(layers.getLast(), outputs[o], in, next, false);
            System.arraycopy(next, outputs[o] * points, out[o], first, n);
        }
    }

    /** Rows of the pattern's path have three weights or fewer. */
    private void row(SparseLayer layer, int row, double[] in, double[] out, boolean rectified) {
        int at = row * points;
        int k = layer.start()[row];
        int end = layer.start()[row + 1];
        double bias = layer.bias()[row];
        double[] w = layer.weight();
        int[] c = layer.column();
        switch (end - k) {
            case 1 -> one(bias, w[k], c[k] * points, in, out, at);
            case 2 -> two(bias, w[k], c[k] * points, w[k + 1], c[k + 1] * points, in, out, at);
            case 3 -> {
                two(bias, w[k], c[k] * points, w[k + 1], c[k + 1] * points, in, out, at);
                add(w[k + 2], c[k + 2] * points, in, out, at);
            }
            default -> {
                Arrays.fill(out, at, at + points, bias);
                for (; k < end; k++) add(w[k], c[k] * points, in, out, at);
            }
        }
        if (rectified) for (int p = at; p < at + points; p++) out[p] = Math.max(0, out[p]);
    }

    private void one(double b, double w, int i, double[] in, double[] out, int at) {
        for (int p = 0; p < points; p++) out[at + p] = b + w * in[i + p];
    }

    private void two(
            double b, double w, int i, double v, int j, double[] in, double[] out, int at) {
        for (int p = 0; p < points; p++) out[at + p] = b + w * in[i + p] + v * in[j + p];
    }

    private void add(double w, int i, double[] in, double[] out, int at) {
        for (int p = 0; p < points; p++) out[at + p] += w * in[i + p];
    }
}
