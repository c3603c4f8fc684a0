package saddleback.engine.net;

import org.apache.commons.math3.special.Erf;

/**
 * The standard normal distribution, fast: Φ and its density are tabulated at multiples of 1/64 and
 * continued from the nearest one by Taylor's formula, whose derivatives are the density times
 * Hermite polynomials. Error below 1e-16 absolute.
 */
final class StandardNormal {
    private static final double LIMIT = 9;
    private static final int PER_UNIT = 64;
    private static final int CENTRE = (int) (LIMIT * PER_UNIT);
    private static final double[] CUMULATIVE = new double[2 * CENTRE + 1];
    private static final double[] DENSITY = new double[2 * CENTRE + 1];

    static {
        for (int i = 0; i < CUMULATIVE.length; i++) {
            double x = (i - CENTRE) / (double) PER_UNIT;
            CUMULATIVE[i] = Erf.erfc(-x / Math.sqrt(2)) / 2;
            DENSITY[i] = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        }
    }

    private StandardNormal() {}

    /** Φ(x). */
    static double cumulative(double x) {
        if (!(Math.abs(x) < LIMIT)) return x > 0 ? 1 : x < 0 ? 0 : x;
        int i = (int) Math.rint(x * PER_UNIT) + CENTRE;
        double c = (i - CENTRE) / (double) PER_UNIT;
        double h = x - c;
        double h2 = -c;
        double h3 = c * c - 1;
        double h4 = -c * (c * c - 3);
        double h5 = (c * c - 6) * c * c + 3;
        double h6 = -c * ((c * c - 10) * c * c + 15);
        double series = 1 + h / 2 * (h2 + h / 3 * (h3 + h / 4 * (h4 + h / 5 * (h5 + h / 6 * h6))));
        return CUMULATIVE[i] + DENSITY[i] * h * series;
    }

    /** The density at x. */
    static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
