package saddleback.engine.construct;

import saddleback.engine.data.Targets;

/**
 * What the mean loss of a constant prediction depends on: for each output the mean and the variance
 * of its target. Classes count as one-hot rows, so that their means are the labels' shares.
 *
 * @param classes whether targets are classes
 */
record Moments(boolean classes, double[] mean, double[] variance) {

    static Moments of(Targets targets) {
        if (targets.examples() == 0)
            throw new IllegalArgumentException("data: 1 example or more, was none");
        return switch (targets) {
            case Targets.Classes c -> of(c);
            case Targets.Reals r -> of(r);
        };
    }

    /**
     * As so many outputs are asked for: one output for two classes is asked for the second's share.
     *
     * @param outputs of the network
     */
    static Moments of(Targets targets, int outputs) {
        Moments all = of(targets);
        if (!all.classes || outputs != 1 || all.mean.length != 2) return all;
        return new Moments(true, new double[] {all.mean[1]}, new double[] {all.variance[1]});
    }

    private static Moments of(Targets.Classes c) {
        int[] count = new int[c.names().size()];
        for (int label : c.labels()) count[label]++;
        double[] mean = new double[count.length];
        double[] variance = new double[count.length];
        double n = c.labels().length;
        for (int k = 0; k < mean.length; k++) {
            mean[k] = count[k] / n;
            variance[k] = count[k] * (n - count[k]) / (n * n);
        }
        return new Moments(true, mean, variance);
    }

    private static Moments of(Targets.Reals r) {
        int n = r.examples();
        int outputs = r.outputs();
        double[] mean = new double[outputs];
        double[] variance = new double[outputs];
        for (int k = 0; k < outputs; k++) {
            double first = 0;
            for (int i = 0; i < n; i++) first += r.y()[i * outputs + k];
            first /= n;
            double rest = 0;
            for (int i = 0; i < n; i++) rest += r.y()[i * outputs + k] - first;
            mean[k] = first + rest / n;
            double square = 0;
            for (int i = 0; i < n; i++) {
                double e = r.y()[i * outputs + k] - mean[k];
                square += e * e;
            }
            variance[k] = square / n;
        }
        return new Moments(false, mean, variance);
    }
}
