package saddleback.engine.interference;

import org.apache.commons.math3.special.Beta;

/**
 * On-policy learning of {@link TwoBandits} near a corner where one component is learned and the
 * other is not, to leading order in a, how far the learned one is from 1, and c, how far the other
 * is from 0: ȧ = -2a ((1 + κ) a - κ c), ċ = 2c ((1 + κ) c - κ a). All formulas are derived here.
 *
 * <p>{@link #invariant} C is kept, since d ln(a c) / dt = 2 (1 + 2κ) (c - a) and d ln(a + c) / dt =
 * 2 (1 + κ) (c - a). The share x = a / (a + c) obeys ẋ = -2 x c, and a + c = C / (x (1 - x))^(1 +
 * κ), so that ẋ = -2 C (x (1 - x))^-κ: time is an incomplete beta integral over 2 C. The system has
 * no scale: with all distances k times as large everything goes k times as fast.
 *
 * @param kappa κ, at least 0
 */
public record NearCorner(double kappa) {
    private static final int HALVINGS = 200;

    /** The derivatives of a and c by time; a fresh array. */
    public double[] velocity(double a, double c) {
        return new double[] {
            -2 * a * ((1 + kappa) * a - kappa * c), 2 * c * ((1 + kappa) * c - kappa * a)
        };
    }

    /** The derivative of J_1 + J_2 by time, 2 (1 + κ) (a² + c²) - 4 κ a c. */
    public double speed(double a, double c) {
        return 2 * (1 + kappa) * (a * a + c * c) - 4 * kappa * a * c;
    }

    /** C = (a c)^(1 + κ) / (a + c)^(1 + 2κ); for κ = 1 (a c)² / (a + c)³. */
    public double invariant(double a, double c) {
        double sum = a + c;
        return sum * Math.pow(a / sum * (c / sum), 1 + kappa);
    }

    /** Both a and c where they are nearest to the corner, 2^(1 + 2κ) C; for κ = 1 8 C. */
    public double closest(double invariant) {
        return Math.pow(2, 1 + 2 * kappa) * invariant;
    }

    /** The least speed, 4 a² at the closest point, 16^(1 + κ) C²; for κ = 1 256 C². */
    public double leastSpeed(double invariant) {
        double a = closest(invariant);
        return 4 * a * a;
    }

    /**
     * The time from (a, c) until c is beyond all bounds, B_x(1 + κ, 1 + κ) / (2 C) with x = a / (a +
     * c) and B the incomplete beta function; for κ = 1 (x² / 2 - x³ / 3) / (2 C).
     */
    public double escape(double a, double c) {
        return beta(a / (a + c)) / (2 * invariant(a, c));
    }

    /** What {@link #escape} tends to where c is much larger than a: 1 / (2 (1 + κ) c). */
    public double escapeLaw(double c) {
        return 1 / (2 * (1 + kappa) * c);
    }

    /** The time of the whole passage, B(1 + κ, 1 + κ) / (2 C); for κ = 1 1 / (12 C). */
    public double passage(double invariant) {
        return Math.exp(Beta.logBeta(1 + kappa, 1 + kappa)) / (2 * invariant);
    }

    /**
     * How long the speed is below {@code speed} during a passage; 0 where it never is.
     *
     * @param speed above 0
     */
    public double slowTime(double invariant, double speed) {
        if (speed <= leastSpeed(invariant)) return 0;
        double low = 0;
        double high = 0.5;
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double x = low == 0 ? high / 2 : Math.sqrt(low * high);
            if (x <= low || x >= high) break;
            if (speedAt(invariant, x) > speed) low = x;
            else high = x;
        }
        return passage(invariant) - beta(high) / invariant;
    }

    /** The speed where a / (a + c) is x; symmetric about 1/2 and least there. */
    private double speedAt(double invariant, double x) {
        double z = x * (1 - x);
        double sum = invariant * Math.pow(z, -1 - kappa);
        return sum * sum * (2 * (1 + kappa) - 4 * (1 + 2 * kappa) * z);
    }

    /** B_x(1 + κ, 1 + κ). */
    private double beta(double x) {
        double p = 1 + kappa;
        return Beta.regularizedBeta(x, p, p) * Math.exp(Beta.logBeta(p, p));
    }
}
