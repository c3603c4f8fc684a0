package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.EigenPairs;

/**
 * What is known of the eigenvalues of a matrix.
 *
 * @param all every eigenvalue, descending; null where only ends were looked for
 * @param largest the largest ones, descending, with their bounds and, but for moments of training,
 *     their vectors; may be none
 * @param smallest the smallest ones, ascending, likewise
 */
public record Eigenvalues(double @Nullable [] all, EigenPairs largest, EigenPairs smallest) {

    /** The greatest eigenvalue there is; NaN where none of the largest were looked for. */
    public double greatest() {
        if (all != null) return all[0];
        return largest.values().length == 0 ? Double.NaN : largest.values()[0];
    }

    /** The least eigenvalue there is; NaN where none of the smallest were looked for. */
    public double least() {
        if (all != null) return all[all.length - 1];
        return smallest.values().length == 0 ? Double.NaN : smallest.values()[0];
    }

    /** Whether every bound is within the tolerance asked for. */
    public boolean converged() {
        return largest.converged() && smallest.converged();
    }
}
