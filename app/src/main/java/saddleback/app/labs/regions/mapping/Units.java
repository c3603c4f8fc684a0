package saddleback.app.labs.regions.mapping;

import saddleback.engine.given.GivenLayer;

/** What a layer makes of numbers. */
final class Units {
    private Units() {}

    /** W x + b. */
    static double[] rows(GivenLayer layer, double[] x) {
        double[] z = layer.b().clone();
        for (int r = 0; r < z.length; r++) {
            double[] w = layer.w().get(r);
            for (int i = 0; i < w.length; i++) z[r] += w[i] * x[i];
        }
        return z;
    }

    /** What the units say to W x + b. */
    static double[] answer(GivenLayer layer, double[] z) {
        double[] y = new double[layer.units()];
        for (int u = 0; u < y.length; u++)
            y[u] =
                    switch (layer.type()) {
                        case RELU -> Math.max(0, z[u]);
                        case LEAKY_RELU -> z[u] > 0 ? z[u] : slope(layer) * z[u];
                        case HARD_TANH -> Math.clamp(z[u], -1, 1);
                        case MAXOUT -> largest(layer, z, u);
                        case LINEAR -> z[u];
                    };
        return y;
    }

    private static double slope(GivenLayer layer) {
        Double slope = layer.slope();
        return slope == null ? 0 : slope;
    }

    private static double largest(GivenLayer layer, double[] z, int unit) {
        int rank = layer.w().size() / layer.units();
        double most = z[unit * rank];
        for (int i = 1; i < rank; i++) most = Math.max(most, z[unit * rank + i]);
        return most;
    }
}
