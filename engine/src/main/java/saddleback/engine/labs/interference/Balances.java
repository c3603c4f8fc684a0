package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.HiddenLayer;
import saddleback.engine.net.Block;
import saddleback.engine.net.Network;

import java.util.List;

/**
 * What a network agent's flow keeps; see {@link Conservation}. The first {@code shared} parameters
 * are there once, the others once for each shift.
 *
 * @param shifts how far each copy of the others stands behind the first
 */
record Balances(Network network, List<Integer> shifts, int shared) {

    /** Adds what is kept. */
    static void of(
            Network network, List<Integer> shifts, int shared, Kept kept, List<Conserved> all) {
        var balances = new Balances(network, shifts, shared);
        for (HiddenLayer layer : HiddenLayer.of(network))
            if (layer.scales()) all.add(balances.units(layer, kept));
        List<Block> blocks = network.blocks();
        Block bias = blocks.getLast();
        Block weight = blocks.get(blocks.size() - 2);
        all.add(
                kept.worst(
                        "sum over the actions of the output weights that read a unit",
                        shifts.size() * weight.cols(),
                        (w, i) -> {
                            int column =
                                    weight.offset()
                                            + i % weight.cols()
                                            + shifts.get(i / weight.cols());
                            double sum = 0;
                            for (int a = 0; a < weight.rows(); a++)
                                sum += w[column + a * weight.cols()];
                            return sum;
                        }));
        all.add(
                kept.worst(
                        "sum over the actions of the output biases",
                        shifts.size(),
                        (w, i) -> {
                            double sum = 0;
                            for (int a = 0; a < bias.cols(); a++)
                                sum += w[bias.offset() + a + shifts.get(i)];
                            return sum;
                        }));
    }

    /** A unit that is there once is read by all copies of the next layer. */
    private Conserved units(HiddenLayer layer, Kept kept) {
        boolean once = layer.in().offset() < shared;
        boolean readByAll = once && layer.out().offset() >= shared;
        List<Integer> copies = once ? List.of(0) : shifts;
        int units = layer.units();
        return kept.worst(
                "squared weights into a unit minus squared weights out of it, hidden layer of "
                        + units,
                units * copies.size(),
                (w, i) -> {
                    int shift = copies.get(i / units);
                    double balance = into(layer, i % units, shift, w);
                    for (int s : readByAll ? shifts : List.of(shift))
                        balance -= outOf(layer, i % units, s, w);
                    return balance;
                });
    }

    private static double into(HiddenLayer layer, int unit, int shift, double[] w) {
        Block in = layer.in();
        double sum = 0;
        for (int i = 0; i < in.cols(); i++) {
            double v = w[in.offset() + unit * in.cols() + i + shift];
            sum += v * v;
        }
        @Nullable Block bias = layer.bias();
        if (bias == null) return sum;
        double b = w[bias.offset() + unit + shift];
        return sum + b * b;
    }

    private static double outOf(HiddenLayer layer, int unit, int shift, double[] w) {
        double sum = 0;
        for (int o = 0; o < layer.out().rows(); o++) {
            double v = w[layer.outAt(o, unit) + shift];
            sum += v * v;
        }
        return sum;
    }
}
