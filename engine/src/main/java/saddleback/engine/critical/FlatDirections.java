package saddleback.engine.critical;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;
import saddleback.engine.objective.NetworkObjective;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Directions along which a network's loss is exactly constant everywhere, so that every critical
 * point lies in an affine space of critical points and the Hessian is singular along it. Known are
 * two kinds, both without weight decay alone: under cross-entropy one number added to all outputs
 * (to all weights of one input of the last layer, or to its bias), since the softmax does not
 * change; and the weights of an input that is 0 in every example.
 *
 * @param coordinates one set a direction, which is the sum of the unit vectors of its coordinates;
 *     no coordinate is in two sets, so directions are orthogonal
 */
record FlatDirections(List<int[]> coordinates) {

    /** None where there is weight decay. */
    static FlatDirections of(NetworkObjective objective) {
        var sets = new ArrayList<int[]>();
        Network network = objective.network();
        if (objective.decay() == 0) {
            boolean one = network.blocks().stream().filter(b -> !b.bias()).count() == 1;
            BitSet zero = zeroInputs(objective.data(), network);
            int out = zero.isEmpty() ? 0 : network.blocks().getFirst().rows();
            zero.stream()
                    .forEach(
                            d -> {
                                for (int j = 0; j < out; j++)
                                    sets.add(new int[] {j * network.inputs() + d});
                            });
            if (LossBounds.of(objective.lossFunction()).loss() == Loss.CROSS_ENTROPY)
                addShifts(network, one ? zero : new BitSet(), sets);
        }
        return new FlatDirections(List.copyOf(sets));
    }

    private static BitSet zeroInputs(Dataset data, Network network) {
        var zero = new BitSet();
        if (network.layers().isEmpty() || !(network.layers().getFirst() instanceof Layer.Dense))
            return zero;
        zero.set(0, data.features());
        for (int i = 0; i < data.x().length; i++)
            if (data.x()[i] != 0) zero.clear(i % data.features());
        return zero;
    }

    /** One for each input of the last layer but those in {@code without}, and one for its bias. */
    private static void addShifts(Network network, BitSet without, List<int[]> sets) {
        int last = network.layers().size() - 1;
        while (last >= 0
                && network.layers().get(last) instanceof Layer.Activation(Pointwise f)
                && f instanceof Pointwise.Identity) last--;
        if (last < 0 || !(network.layers().get(last) instanceof Layer.Dense d)) return;
        int end = network.size();
        int bias = end - (d.bias() ? d.out() : 0);
        int weight = bias - d.out() * d.in();
        for (int i = 0; i < d.in(); i++)
            if (!without.get(i)) sets.add(steps(weight + i, d.in(), d.out()));
        if (d.bias()) sets.add(steps(bias, 1, d.out()));
    }

    private static int[] steps(int from, int step, int n) {
        int[] s = new int[n];
        for (int k = 0; k < n; k++) s[k] = from + k * step;
        return s;
    }

    /** How many. */
    int count() {
        return coordinates.size();
    }

    /** Adds {@code lift} times the projection onto these directions to a matrix. */
    void lift(double[] matrix, int n, double lift) {
        for (int[] set : coordinates)
            for (int i : set) for (int j : set) matrix[i * n + j] += lift / set.length;
    }
}
