package saddleback.engine.labs.patterns;

import java.util.Arrays;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Block;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.run.Progress;

/**
 * The few examples that are as good as all of them where a network ignores its inputs: one of each
 * class, or of real targets one with their mean.
 *
 * @param data the examples, inputs 0
 * @param shares of each class among all examples, empty for real targets
 * @param offset added to the loss on the one example with the mean of real targets
 */
record Condensed(Dataset data, double[] shares, double offset) {

    /** Whether the weights into the first layer are 0 all over a plane. */
    static boolean suits(Spanned plane) {
        Network network = plane.network();
        Block first = network.blocks().getFirst();
        if (!zero(plane.origin(), first)) return false;
        for (double[] d : plane.directions()) if (!zero(d, first)) return false;
        return true;
    }

    private static boolean zero(double[] w, Block b) {
        for (int i = b.offset(); i < b.offset() + b.size(); i++) if (w[i] != 0) return false;
        return true;
    }

    /** Of some examples. */
    static Condensed of(Dataset all, Loss loss) {
        double[] numbers = Marginal.of(all.targets()).numbers();
        return switch (all.targets()) {
            case Targets.Classes c -> {
                int[] labels = new int[numbers.length];
                Arrays.setAll(labels, k -> k);
                yield new Condensed(
                        blank(all, new Targets.Classes(labels, c.names())), numbers, 0);
            }
            case Targets.Reals r -> {
                double[] mean = Arrays.copyOf(numbers, r.outputs());
                double variance = numbers[r.outputs()];
                for (double m : mean) variance -= m * m;
                double offset = loss.squared() ? loss.function().weight() / 2 * variance : 0;
                yield new Condensed(
                        blank(all, new Targets.Reals(mean, r.outputs())), new double[0], offset);
            }
        };
    }

    private static Dataset blank(Dataset all, Targets targets) {
        return new Dataset(
                new double[targets.examples() * all.features()], all.features(), targets);
    }

    /** The loss on all examples on a lattice of a plane. */
    double[] loss(Spanned plane, Lattice at, Progress progress) {
        double[] loss = new double[at.size()];
        int classes = shares.length;
        plane.rows(
                data,
                at,
                progress,
                (from, scores) -> {
                    for (int i = 0; i < at.columns(); i++) {
                        double sum = classes == 0 ? scores.loss()[i] + offset : 0;
                        for (int k = 0; k < classes; k++)
                            if (shares[k] > 0)
                                sum += shares[k] * scores.classLoss()[i * classes + k];
                        loss[from + i] = sum;
                    }
                });
        return loss;
    }
}
