package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * What the spectrum lab asks.
 *
 * @param exact all eigenvalues from the matrix written out; without it some at both ends (of
 *     matrices with no more rows than eigenvalues are asked for, still all)
 * @param largest how many of the largest eigenvalues have their vectors and, where not exact, are
 *     looked for
 * @param smallest likewise of the smallest
 * @param tolerance residual of an eigenpair over the largest absolute eigenvalue
 * @param density null for no density
 * @param zero eigenvalues up to this times the largest absolute one count as zero
 * @param blocks whether the diagonal block of each layer with parameters is looked at on its own
 * @param eigenvectors whether the vectors go into the files
 * @param along at how many recorded training steps, evenly spread, the same is asked, null for none
 */
public record SpectrumSettings(
        @Setting("Which point is looked at") At at,
        @Setting("All eigenvalues, from the matrix written out; only for small networks")
                boolean exact,
        @Setting(value = "How many of the largest eigenvalues", min = 0, max = 1000) int largest,
        @Setting(value = "How many of the smallest eigenvalues", min = 0, max = 1000) int smallest,
        @Setting(
                        value = "Residual of an eigenpair over the largest absolute eigenvalue",
                        min = 0,
                        max = 1,
                        above = true,
                        below = true,
                        log = true)
                double tolerance,
        @Setting("The density of eigenvalues, by stochastic Lanczos quadrature")
                @Nullable DensitySettings density,
        @Setting("Whose eigenvalues") Operator operator,
        @Setting("Each layer's own block as well") boolean blocks,
        @Setting("Whether the eigenvectors are written into the files") boolean eigenvectors,
        @Setting(value = "Recorded training steps at which the same is asked", min = 2, max = 1000)
                @Nullable Integer along,
        @Setting(
                        value = "What counts as zero, over the largest absolute eigenvalue",
                        min = 0,
                        max = 0.1,
                        above = true,
                        log = true,
                        advanced = true)
                double zero) {

    /** Checks the ranges and what goes together. */
    public SpectrumSettings {
        Ranges.check(
                SpectrumSettings.class,
                at,
                exact,
                largest,
                smallest,
                tolerance,
                density,
                operator,
                blocks,
                eigenvectors,
                along,
                zero);
        if (!exact && largest + smallest < 1)
            throw new IllegalArgumentException(
                    "largest: at least 1 of largest and smallest where not exact, was 0");
    }

    /** Both ends of the Hessian's spectrum at the problem's weights, with a density. */
    public static SpectrumSettings defaults() {
        return new SpectrumSettings(
                new At.TheWeights(),
                false,
                10,
                5,
                1e-8,
                DensitySettings.defaults(),
                Operator.HESSIAN,
                false,
                false,
                null,
                1e-9);
    }
}
