package saddleback.engine.labs.patterns;

import java.util.Arrays;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Block;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.run.Seed;

/** Networks that ignore their inputs, and whether one does. */
final class Blind {
    private static final double ROUNDING = 1e-12;
    private static final double SMALLEST = 1e-9;
    private static final int MOST_EXAMPLES = 1000;

    private Blind() {}

    /**
     * Weights with which a network gives every example the best constant answer, as far as its last
     * layer has biases: all are 0 but these. Shares below 1e-9 count as 1e-9.
     */
    static double[] weights(Network network, Targets targets, Loss loss) {
        double[] w = new double[network.size()];
        Block last = network.blocks().getLast();
        if (!last.bias() || last.cols() != network.outputs()) return w;
        double[] means = means(targets, network.outputs());
        for (int k = 0; k < means.length; k++)
            w[last.offset() + k] =
                    switch (loss) {
                        case CROSS_ENTROPY -> Math.log(Math.max(means[k], SMALLEST));
                        case SQUARED_ERROR, MEAN_SQUARED_ERROR -> means[k];
                        case BINARY_CROSS_ENTROPY -> logit(means[k]);
                    };
        return w;
    }

    /** Of classes the shares, of one output that of class 1. */
    private static double[] means(Targets targets, int outputs) {
        double[] numbers = Marginal.of(targets).numbers();
        boolean single = targets instanceof Targets.Classes && outputs == 1;
        return single ? new double[] {numbers[1]} : Arrays.copyOf(numbers, outputs);
    }

    private static double logit(double mean) {
        double p = Math.clamp(mean, SMALLEST, 1 - SMALLEST);
        return Math.log(p / (1 - p));
    }

    /**
     * The greatest change of an output when the inputs of the first thousand examples are exchanged
     * by noise with the same means and deviations; 0 where it is no more than rounding.
     */
    static double effect(Network network, double[] w, Loss loss, Dataset data, Seed seed) {
        int n = Math.min(MOST_EXAMPLES, data.examples());
        double[] noise = Altered.noise(data, seed).x();
        var sweep = new GradientSweep(network, loss.function());
        double[] before = numbers(sweep.outputs(w, rows(data.x(), n, data.features())));
        double[] after = numbers(sweep.outputs(w, rows(noise, n, data.features())));
        double size = 1;
        for (double z : before) size = Math.max(size, Math.abs(z));
        double change = Alike.greatest(before, after);
        return change <= ROUNDING * size ? 0 : change;
    }

    private static Matrix rows(double[] x, int n, int features) {
        return Matrix.view(x, 0, n, features);
    }

    private static double[] numbers(Matrix m) {
        return Arrays.copyOfRange(m.data(), m.offset(), m.offset() + m.size());
    }
}
