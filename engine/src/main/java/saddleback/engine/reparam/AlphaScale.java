package saddleback.engine.reparam;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Block;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Layer k times {@code factors[k]}, biases times the product so far (definition 5, appendix B). The
 * last factor is taken as 1 over the product of the others, so that the function stays to rounding.
 *
 * @param factors one for each layer with weights, above 0, product 1 to 1e-9; empty for a tenth of
 *     the first layer and ten times the last, which suits networks of any depth
 */
@Id(value = "alpha-scale", meaning = "Each layer's weights times a factor, product 1")
public record AlphaScale(
        @Setting(
                        "One factor above 0 for each layer with weights, product 1; none for 0.1"
                                + " times the first, 10 times the last")
                double[] factors)
        implements Transformation {
    private static final String NAME = "alpha-scale";
    private static final double ROUNDING = 1e-9;
    private static final double FIRST = 0.1;
    private static final double LAST = 10;

    /** Checks that the factors are above 0 and their product is 1, to 1e-9. */
    public AlphaScale {
        double product = 1;
        for (double f : factors) {
            if (!(f > 0) || f == Double.POSITIVE_INFINITY)
                throw new IllegalArgumentException("factors: above 0, was " + f);
            product *= f;
        }
        if (!(Math.abs(product - 1) <= ROUNDING))
            throw new IllegalArgumentException(
                    "factors: product 1, was %s with product %s"
                            .formatted(Arrays.toString(factors), product));
    }

    @Override
    public Kind kind() {
        return Kind.ALPHA_SCALE;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        return move(before.network()).from(before, "\\operatorname{diag}(\\alpha_k I_{n_k})");
    }

    /** The same as a map of the parameters. */
    public ScaledPermutation move(Network network) {
        List<WeightLayer> layers = WeightLayer.of(network);
        double[] each = factors(layers.size());
        WeightLayer.requireScaling(layers, NAME);
        double[] scale = new double[network.size()];
        double product = 1;
        for (int k = 0; k < each.length; k++) {
            boolean last = k == each.length - 1;
            double factor = last ? 1 / product : each[k];
            product = last ? 1 : product * factor;
            layers.get(k).weights().fill(scale, factor);
            Block bias = layers.get(k).bias();
            if (bias != null) bias.fill(scale, product);
        }
        return ScaledPermutation.scaling(scale);
    }

    /**
     * The factors of a network of so many layers with weights.
     *
     * @return one a layer, fresh
     * @throws IllegalArgumentException "alpha-scale: rule, was value" for another number of factors
     */
    public double[] factors(int layers) {
        if (factors.length == layers && layers > 0) return factors.clone();
        if (factors.length > 0)
            throw new IllegalArgumentException(
                    "%s: one factor for each of %d layers with weights, as %s, was %s"
                            .formatted(NAME, layers, example(layers), Arrays.toString(factors)));
        if (layers < 2)
            throw new IllegalArgumentException(
                    "%s: at least 2 layers with weights, was %d".formatted(NAME, layers));
        double[] each = new double[layers];
        Arrays.fill(each, 1);
        each[0] = FIRST;
        each[layers - 1] = LAST;
        return each;
    }

    private static String example(int layers) {
        var words = new ArrayList<String>(Collections.nCopies(layers, "1"));
        if (layers > 1) {
            words.set(0, "0.1");
            words.set(layers - 1, "10");
        }
        return words.toString();
    }

    /** Back again, for factors that are given. */
    public AlphaScale inverse() {
        if (factors.length == 0)
            throw new IllegalArgumentException("factors: given to be inverted, was none");
        return new AlphaScale(Arrays.stream(factors).map(f -> 1 / f).toArray());
    }

    /** A tenth of the first layer, ten times the last. */
    public static AlphaScale defaults() {
        return new AlphaScale(new double[0]);
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
