package saddleback.engine.labs.patterns;

import saddleback.engine.data.Targets;

/**
 * What the mean loss of a prediction that ignores the inputs can depend on.
 *
 * @param numbers of classes the share of each; of real targets the mean of each output, then the
 *     mean of the squared norm
 */
record Marginal(double[] numbers) {
    private static final double ROUNDING = 1e-12;

    /** The marginal of some targets, one example or more. */
    static Marginal of(Targets targets) {
        return new Marginal(
                switch (targets) {
                    case Targets.Classes c -> shares(c);
                    case Targets.Reals r -> moments(r);
                });
    }

    private static double[] shares(Targets.Classes c) {
        int[] counts = new int[c.names().size()];
        for (int label : c.labels()) counts[label]++;
        double[] shares = new double[counts.length];
        for (int k = 0; k < shares.length; k++) shares[k] = (double) counts[k] / c.examples();
        return shares;
    }

    private static double[] moments(Targets.Reals r) {
        double[] sums = new double[r.outputs() + 1];
        for (int i = 0; i < r.y().length; i++) {
            sums[i % r.outputs()] += r.y()[i];
            sums[r.outputs()] += r.y()[i] * r.y()[i];
        }
        for (int k = 0; k < sums.length; k++) sums[k] /= r.examples();
        return sums;
    }

    /** Whether both are the same to 1e-12, relative to numbers above 1. */
    boolean equal(Marginal other) {
        if (numbers.length != other.numbers.length) return false;
        for (int k = 0; k < numbers.length; k++)
            if (!(Math.abs(numbers[k] - other.numbers[k])
                    <= ROUNDING * Math.max(1, Math.abs(numbers[k])))) return false;
        return true;
    }
}
