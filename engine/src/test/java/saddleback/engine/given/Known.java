package saddleback.engine.given;

/** What can be said of a network without the counter of regions. */
final class Known {
    private Known() {}

    /** The definition, written out. */
    static double[] value(GivenNetwork network, double[] x) {
        double[] h = x;
        for (GivenLayer l : network.layers()) {
            double[] z = l.b().clone();
            for (int r = 0; r < z.length; r++)
                for (int j = 0; j < h.length; j++) z[r] += l.w().get(r)[j] * h[j];
            double[] y = new double[l.units()];
            int k = z.length / y.length;
            for (int u = 0; u < y.length; u++) {
                y[u] = z[u * k];
                for (int p = 1; p < k; p++) y[u] = Math.max(y[u], z[u * k + p]);
                if (l.type() == GivenLayer.Type.RELU) y[u] = Math.max(0, y[u]);
            }
            h = y;
        }
        return h;
    }

    static void counts(Construction c) {}
}
