package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How many eigenvalues are negative and zero.
 *
 * @param tolerance eigenvalues within it of 0 count as zero
 * @param negative how many are below minus the tolerance; -1 where not all eigenvalues are known
 * @param zero how many are within it; -1 where not all are known
 * @param negativeShare their share, the index of the paper (Dauphin et al. 2014), in [0, 1]; where
 *     not all are known {@link Density#negativeMass}, NaN without a density
 * @param symmetries what explains zeros; may be none
 * @param explained independent directions of all exact symmetries together; along them eigenvalues
 *     are zero, or equal to the decay for the Hessian with decay
 */
public record Census(
        double tolerance,
        int negative,
        int zero,
        double negativeShare,
        List<Symmetry> symmetries,
        int explained) {

    /** The same with the share that a density tells, where not all eigenvalues are known. */
    Census estimated(@Nullable Density density) {
        if (negative >= 0 || density == null) return this;
        return new Census(tolerance, negative, zero, density.negativeMass(), symmetries, explained);
    }

    /** Copies the list. */
    public Census {
        symmetries = List.copyOf(symmetries);
    }
}
