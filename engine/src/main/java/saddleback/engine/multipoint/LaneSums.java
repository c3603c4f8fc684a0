package saddleback.engine.multipoint;

import java.util.Arrays;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;

/**
 * Sums over the cells of one lane: of the derivatives by the first layer's outputs, block by block,
 * and of those by the later layers' parameters; each plain and times the coordinates.
 */
final class LaneSums {
    private final Matrix[][] outputs;
    private final double[][] later;

    /**
     * @param later how many parameters the later layers have
     */
    LaneSums(int blocks, int axes, int later) {
        outputs = new Matrix[blocks][axes + 1];
        for (Matrix[] block : outputs)
            for (int k = 0; k <= axes; k++) block[k] = Matrix.zeros(0, 0);
        this.later = new double[axes + 1][later];
    }

    /** Everything becomes 0, the blocks of the given sizes. */
    void clear(int units, int[] examples, int blocks) {
        for (int b = 0; b < blocks; b++)
            for (Matrix m : outputs[b]) m.shape(units, examples[b]).fill(0);
    }

    void clearLater() {
        for (double[] l : later) Arrays.fill(l, 0);
    }

    /** Adds the derivatives at a cell. */
    void add(int block, double[] z, Matrix d) {
        Matrix[] into = outputs[block];
        int n = d.size();
        if (z.length == 2) {
            Columns.spread(
                    d.data(), into[0].data(), z[0], into[1].data(), z[1], into[2].data(), n);
            return;
        }
        Vectors.add(into[0].data(), 0, 1, d.data(), 0, n);
        for (int k = 0; k < z.length; k++)
            Vectors.add(into[k + 1].data(), 0, z[k], d.data(), 0, n);
    }

    /** Adds the derivatives by the later layers' parameters at a cell. */
    void addLater(double[] z, double[] g) {
        Vectors.add(later[0], 1, g);
        for (int k = 0; k < z.length; k++) Vectors.add(later[k + 1], z[k], g);
    }

    /** Sums of a block: plain (0) or times coordinate k - 1; units x examples, live. */
    Matrix outputs(int block, int k) {
        return outputs[block][k];
    }

    double[] later(int k) {
        return later[k];
    }
}
