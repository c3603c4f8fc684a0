package saddleback.engine.critical;

/**
 * Where a search for a critical point ended.
 *
 * @param end why it ended; only {@link End#CONVERGED} ones are critical points
 * @param weights where, length P; owned by this record and never written to
 * @param value of the objective there, decay included
 * @param gradientNorm there
 * @param eigenvalues of the Hessian there, ascending, length P
 * @param iterations steps made
 */
public record CriticalPoint(
        End end,
        double[] weights,
        double value,
        double gradientNorm,
        double[] eigenvalues,
        int iterations) {

    /** Why a search ended. */
    public enum End {
        /** The gradient vanishes within the tolerance. */
        CONVERGED,
        /**
         * The gradient norm has a minimum that is not zero: its gradient H g vanishes, g does not
         * (Frye et al. 2021); |H g| is at most 1e-6 of |H| |g|. Not a critical point.
         */
        GRADIENT_FLAT,
        /**
         * Neither of both: the iterations were used up, no step was found though H g is not small,
         * or numbers were not finite.
         */
        UNFINISHED
    }

    /** How many eigenvalues are below {@code -tolerance}. */
    public int negative(double tolerance) {
        int count = 0;
        for (double v : eigenvalues) if (v < -tolerance) count++;
        return count;
    }

    /** How many eigenvalues are within {@code tolerance} of 0. */
    public int zero(double tolerance) {
        int count = 0;
        for (double v : eigenvalues) if (Math.abs(v) <= tolerance) count++;
        return count;
    }
}
