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
 * What enters a hidden unit times a factor, what leaves it over it: the rows and biases of unit j
 * of a layer times {@code factors[j]}, column j of the next layer over it.
 */
@Id(value = "unit-scale", meaning = "What enters a hidden unit times a factor, what leaves over it")
public record UnitScale(
        @Setting(value = "Hidden layer, counted from 1", min = 1) int layer,
        @Setting("One factor above 0 for each unit, or one for all") double[] factors)
        implements Transformation {
    private static final String NAME = "unit-scale";

    /** Checks that the factors are above 0. */
    public UnitScale {
        Ranges.check(UnitScale.class, layer, factors);
        if (factors.length == 0)
            throw new IllegalArgumentException("factors: at least 1, was an empty list");
        for (double f : factors)
            if (!(f > 0) || f == Double.POSITIVE_INFINITY)
                throw new IllegalArgumentException("factors: above 0, was " + f);
    }

    @Override
    public Kind kind() {
        return Kind.UNIT_SCALE;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        return move(before.network())
                .from(before, "\\operatorname{diag}(\\lambda_j I, \\lambda_j^{-1} I)");
    }

    /** The same as a map of the parameters. */
    public ScaledPermutation move(Network network) {
        HiddenLayer at = HiddenLayer.of(network, layer, NAME);
        at.layer().requireScaling(NAME);
        int units = at.layer().units();
        if (factors.length != 1 && factors.length != units)
            throw new IllegalArgumentException(
                    "%s: one factor for each of %d units of layer %d, was %s"
                            .formatted(NAME, units, layer, Arrays.toString(factors)));
        double[] scale = new double[network.size()];
        Arrays.fill(scale, 1);
        Block next = at.next();
        for (int j = 0; j < units; j++) {
            double factor = factors[factors.length == 1 ? 0 : j];
            for (int i : at.entering(j)) scale[i] = factor;
            for (int i = 0; i < next.rows(); i++)
                scale[next.offset() + i * next.cols() + j] = 1 / factor;
        }
        return ScaledPermutation.scaling(scale);
    }

    /** Back again. */
    public UnitScale inverse() {
        return new UnitScale(layer, Arrays.stream(factors).map(f -> 1 / f).toArray());
    }

    /** All units of the first hidden layer times 2. */
    public static UnitScale defaults() {
        return new UnitScale(1, new double[] {2});
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
