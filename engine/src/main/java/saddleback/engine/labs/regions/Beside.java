package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.Construction;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.net.Init;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Problem;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.bounds.Bounds;
import saddleback.engine.regions.bounds.Expectations;
import saddleback.engine.regions.bounds.Outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The theorems' numbers beside a count. */
final class Beside {
    private Beside() {}

    /**
     * Of a network on a cut; of a construction on its own box its own number too.
     *
     * @param cells null where there are no shapes
     */
    static List<Bound> of(
            Problem problem, GivenNetwork network, Counting counting, @Nullable Cells cells) {
        var bounds = new ArrayList<>(Bounds.of(network, counting.slice(), cells));
        Construction built = construction(problem);
        if (built != null
                && counting.slice() == null
                && counting.domain() instanceof Domain.Box(double[] lo, double[] hi)
                && Arrays.equals(lo, built.lo())
                && Arrays.equals(hi, built.hi()))
            bounds.add(
                    new Bound(
                            "construction",
                            "What this construction has by its proof",
                            Bound.Kind.LOWER,
                            built.regions(),
                            null,
                            "the construction's network on its box"));
        return bounds;
    }

    /** The recipe of the problem's network, null where it has none. */
    static @Nullable Construction construction(Problem problem) {
        return problem.network() instanceof NetworkSettings.Constructed(Construction c) ? c : null;
    }

    /**
     * Of a random network of a shape; the exact mean where one is known.
     *
     * @param shape with all numbers 0
     */
    static List<Bound> of(
            GivenNetwork shape,
            int[] widths,
            Init init,
            @Nullable Double biasDeviation,
            Counting counting) {
        Double weights = weights(init, shape.inputs());
        Double biases = biases(init, biasDeviation);
        int dims = counting.slice() == null ? shape.inputs() : counting.slice().dims();
        // Only of biases that are 0 the bounds may make use.
        boolean zero = biases != null && biases == 0;
        var bounds =
                new ArrayList<>(
                        zero
                                ? Bounds.of(shape, counting.slice(), null)
                                : Bounds.of(Outline.of(shape, dims)));
        if (widths.length > 1 || weights == null || biases == null || counting.slice() != null)
            return bounds;
        switch (counting.domain()) {
            case Domain.Box(double[] lo, double[] hi) when lo.length == 1 && lo[0] == -hi[0] ->
                    bounds.add(Expectations.line(widths[0], weights, biases, hi[0]));
            case Domain.Disc(double[] centre, double radius)
                    when centre[0] == 0 && centre[1] == 0 ->
                    bounds.add(Expectations.disc(widths[0], weights, biases, radius));
            default -> {}
        }
        return bounds;
    }

    /** The standard deviation of normal weights of the first layer, null where none. */
    private static @Nullable Double weights(Init init, int inputs) {
        return switch (init) {
            case Init.He _ -> Math.sqrt(2.0 / inputs);
            case Init.Lecun _ -> Math.sqrt(1.0 / inputs);
            case Init.Normal(double deviation) -> deviation > 0 ? deviation : null;
            case Init.Glorot _ -> null;
        };
    }

    private static @Nullable Double biases(Init init, @Nullable Double given) {
        if (given != null) return given;
        return init instanceof Init.Normal(double deviation) ? deviation : Double.valueOf(0);
    }
}
