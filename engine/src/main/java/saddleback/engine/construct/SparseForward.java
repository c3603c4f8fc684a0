package saddleback.engine.construct;

import saddleback.engine.pattern.Lattice;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.List;

/**
 * The first output of sparse layers at many points: all units of all layers, block by block of
 * points, so that each weight is used for a whole block. The same bits for any number of threads.
 */
final class SparseForward {
    private static final int POINTS = 32;
    private static final int BLOCKS = 64;

    private final List<SparseLayer> layers;
    private final int widest;

    /**
     * Takes the layers.
     *
     * @param layers a rectifier behind each but the last
     */
    SparseForward(List<SparseLayer> layers) {
        this.layers = List.copyOf(layers);
        widest = layers.stream().mapToInt(l -> Math.max(l.inputs(), l.outputs())).max().orElse(0);
    }

    /** Bytes that an evaluation needs. */
    long bytes(int threads) {
        return 2L * Double.BYTES * widest * POINTS * threads;
    }

    /** The first output at every point; the layers' inputs are its coordinates, rectified. */
    double[] at(Lattice lattice, Workers workers, Progress progress) {
        double[] out = new double[lattice.size()];
        double[][][] scratch = new double[workers.threads()][][];
        int blocks = Math.ceilDiv(out.length, POINTS);
        for (int from = 0; from < blocks; from += BLOCKS) {
            int first = from;
            progress.step((double) from / blocks, "%d of %d points".formatted(from * POINTS, out.length));
            workers.each(
                    Math.min(BLOCKS, blocks - from),
                    (task, worker) -> {
                        if (scratch[worker] == null)
                            scratch[worker] = new double[2][widest * POINTS];
                        block(lattice, (first + task) * POINTS, scratch[worker], out);
                    });
        }
        return out;
    }

    private void block(Lattice lattice, int first, double[][] scratch, double[] out) {
        int n = Math.min(POINTS, out.length - first);
        double[] in = scratch[0];
        double[] next = scratch[1];
        for (int p = 0; p < n; p++) {
            double[] z = lattice.point(first + p);
            for (int k = 0; k < z.length; k++) in[k * POINTS + p] = Math.max(0, z[k]);
        }
        for (int l = 0; l < layers.size() - 1; l++) {
            SparseLayer layer = layers.get(l);
            for (int r = 0; r < layer.outputs(); r++) row(layer, r, in, next, true);
            double[] swap = in;
            in = next;
            next = swap;
        }
        row(layers.getLast(), 0, in, next, false);
        System.arraycopy(next, 0, out, first, n);
    }

    private static void row(
            SparseLayer layer, int row, double[] in, double[] out, boolean rectified) {
        int at = row * POINTS;
        double bias = layer.bias()[row];
        for (int p = 0; p < POINTS; p++) out[at + p] = bias;
        for (int k = layer.start()[row]; k < layer.start()[row + 1]; k++) {
            double w = layer.weight()[k];
            int from = layer.column()[k] * POINTS;
            for (int p = 0; p < POINTS; p++) out[at + p] += w * in[from + p];
        }
        if (rectified) for (int p = 0; p < POINTS; p++) out[at + p] = Math.max(0, out[at + p]);
    }
}
