package saddleback.engine.newton;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Dampings one of which is chosen at every step: the one that leads to the smallest value (Dauphin
 * et al. 2014, algorithm 1).
 *
 * @param dampings finite and above 0, at least one
 */
public record DampingGrid(List<Double> dampings) {

    /** Checks the dampings. */
    public DampingGrid {
        dampings = List.copyOf(dampings);
        if (dampings.isEmpty())
            throw new IllegalArgumentException("dampings: at least 1, was none");
        for (double d : dampings)
            if (!(d > 0 && Double.isFinite(d)))
                throw new IllegalArgumentException("dampings: finite and above 0, was " + d);
    }

    /**
     * What was chosen.
     *
     * @param damping NaN where every value was not finite
     * @param value there
     * @param components of the step along the eigenvectors; empty where there is none
     */
    public record Choice(double damping, double value, double[] components) {

        /** Whether there was a finite value. */
        public boolean found() {
            return !Double.isNaN(damping);
        }
    }

    /**
     * Tries every damping. The smallest value wins even where it is above the present one; of equal
     * ones the first; values that are not finite never.
     *
     * @param value of the function after a step, given by its components along the eigenvectors
     */
    public Choice best(LocalModel model, Division division, ToDoubleFunction<double[]> value) {
        var best = new Choice(Double.NaN, Double.POSITIVE_INFINITY, new double[0]);
        for (double damping : dampings) {
            double[] c = division.step(model, damping);
            double v = value.applyAsDouble(c);
            if (Double.isFinite(v) && v < best.value) best = new Choice(damping, v, c);
        }
        return best;
    }
}
