package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.EigenPairs;

/**
 * What is known of the eigenvalues of a matrix.
 *
 * @param all every eigenvalue, descending; null where only ends were looked for
 * @param largest the largest ones, descending, with their vectors and bounds; may be none
 * @param smallest the smallest ones, ascending, likewise
 */
public record Eigenvalues(double @Nullable [] all, EigenPairs largest, EigenPairs smallest) {

    /** Whether every bound is within the tolerance asked for. */
    public boolean converged() {
        return largest.converged() && smallest.converged();
    }
}
