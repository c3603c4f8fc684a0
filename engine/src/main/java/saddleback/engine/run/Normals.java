package saddleback.engine.run;

import java.util.random.RandomGenerator;

/**
 * Standard normal numbers by Marsaglia's polar method (Marsaglia and Bray, SIAM Review 6, 1964),
 * written out because the JDK does not promise which method {@code nextGaussian} uses. Not thread
 * safe.
 */
public final class Normals {
    private final RandomGenerator uniform;
    private double spare;
    private boolean hasSpare;

    /** Draws from {@code uniform}, which this object then owns. */
    public Normals(RandomGenerator uniform) {
        this.uniform = uniform;
    }

    /** The next number. */
    public double next() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double u;
        double v;
        double s;
        do {
            u = 2 * uniform.nextDouble() - 1;
            v = 2 * uniform.nextDouble() - 1;
            s = u * u + v * v;
        } while (s >= 1 || s == 0);
        double scale = Math.sqrt(-2 * StrictMath.log(s) / s);
        spare = v * scale;
        hasSpare = true;
        return u * scale;
    }

    /** Fills {@code a} with the next numbers and returns it. */
    public double[] fill(double[] a) {
        for (int i = 0; i < a.length; i++) a[i] = next();
        return a;
    }
}
