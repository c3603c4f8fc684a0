package saddleback.engine.curvature;

import saddleback.engine.run.Seed;

/** How random vectors with mean 0 and covariance 1 are drawn. */
public enum Probe {
    /** Each entry 1 or -1. */
    RADEMACHER,
    /** Each entry standard normal. */
    GAUSSIAN;

    /** A fresh vector of n entries. */
    public double[] draw(Seed seed, int n) {
        double[] v = new double[n];
        switch (this) {
            case RADEMACHER -> {
                var random = seed.random();
                for (int i = 0; i < n; i++) v[i] = random.nextBoolean() ? 1 : -1;
            }
            case GAUSSIAN -> seed.normals().fill(v);
        }
        return v;
    }
}
