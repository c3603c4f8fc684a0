package saddleback.engine.reparam;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Block;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.Arrays;

/**
 * Units of a hidden layer in another order. Suits every kind of unit.
 *
 * @param order the present number of the unit that stands at each place; empty for the reverse
 */
@Id(value = "permutation", meaning = "Units of a hidden layer in another order")
public record Permutation(
        @Setting(value = "Hidden layer, counted from 1", min = 1) int layer,
        @Setting("Each unit's number once, counted from 1; none for the reverse order") int[] order)
        implements Transformation {
    private static final String NAME = "permutation";

    /** Checks that the numbers are those from 1 on. */
    public Permutation {
        Ranges.check(Permutation.class, layer, order);
        int[] sorted = order.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++)
            if (sorted[i] != i + 1)
                throw new IllegalArgumentException(
                        "order: each number from 1 to %d once, was %s"
                                .formatted(order.length, Arrays.toString(order)));
    }

    @Override
    public Kind kind() {
        return Kind.PERMUTATION;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        return move(before.network()).from(before, "P_\\pi");
    }

    /** The same as a map of the parameters. */
    public ScaledPermutation move(Network network) {
        HiddenLayer at = HiddenLayer.of(network, layer, NAME);
        int units = at.layer().units();
        if (order.length != 0 && order.length != units)
            throw new IllegalArgumentException(
                    "%s: a number for each of %d units of layer %d, was %s"
                            .formatted(NAME, units, layer, Arrays.toString(order)));
        int[] from = ScaledPermutation.identity(network.size()).from();
        Block next = at.next();
        for (int j = 0; j < units; j++) {
            int old = order.length == 0 ? units - 1 - j : order[j] - 1;
            int[] to = at.entering(j);
            int[] source = at.entering(old);
            for (int i = 0; i < to.length; i++) from[to[i]] = source[i];
            for (int i = 0; i < next.rows(); i++)
                from[next.offset() + i * next.cols() + j] = next.offset() + i * next.cols() + old;
        }
        double[] ones = new double[from.length];
        Arrays.fill(ones, 1);
        return new ScaledPermutation(from, ones);
    }

    /** Back again. */
    public Permutation inverse() {
        int[] back = new int[order.length];
        for (int j = 0; j < order.length; j++) back[order[j] - 1] = j + 1;
        return new Permutation(layer, back);
    }

    /** The first hidden layer's units in the reverse order. */
    public static Permutation defaults() {
        return new Permutation(1, new int[0]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return ByValue.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ByValue.hash(this);
    }
}
