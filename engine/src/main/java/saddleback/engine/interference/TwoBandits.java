package saddleback.engine.interference;

/**
 * Two bandits of two actions with weights of their own and a shared bias (the set-up of Schaul,
 * Borsa, Modayil, Pascanu, arXiv 1904.11455, section 3), in closed form. All formulas are derived
 * here, from J̇_j = |G_j|² + κ G_j · (G_1 + G_2), where G_k = J_k (e_k - π_k) is the gradient of
 * J_k by its logits: |G_k|² = 2 u_k² and G_1 · G_2 = -2 u_1 u_2, with u_k = J_k (1 - J_k).
 *
 * @param kappa κ = c², how fast the shared bias learns, at least 0
 */
public record TwoBandits(double kappa) {
    /** Below this the closed form of the area loses digits and its series is used. */
    private static final double SMALL = 1e-4;

    private static final int MOST_STEPS = 200;

    /** Checks the range. */
    public TwoBandits {
        if (!(kappa >= 0 && kappa < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("bias: at least 0, was " + kappa);
    }

    /**
     * The derivatives of J_1 and J_2 by time.
     *
     * <p>On-policy J̇_1 = 2 u_1 ((1 + κ) u_1 - κ u_2). Supervised, the brackets hold 1 - J_k in
     * place of u_k; off-policy is half of that, since the uniform policy takes the right one of two
     * actions half of the time. Tabular J̇_k = 2 u_k², factored (1 + κ) times as much.
     *
     * @param first J_1 in [0, 1]
     * @param second J_2 in [0, 1]
     * @return a fresh array of two
     */
    public double[] field(Variant variant, double first, double second) {
        double u = first * (1 - first);
        double v = second * (1 - second);
        return switch (variant) {
            case ON_POLICY -> field(u, v, u, v, 1);
            case SUPERVISED -> field(u, v, 1 - first, 1 - second, 1);
            case OFF_POLICY -> field(u, v, 1 - first, 1 - second, 0.5);
            case TABULAR -> new double[] {2 * u * u, 2 * v * v};
            case FACTORED -> new double[] {2 * (1 + kappa) * u * u, 2 * (1 + kappa) * v * v};
        };
    }

    private double[] field(double u, double v, double a, double b, double scale) {
        return new double[] {
            2 * scale * u * ((1 + kappa) * a - kappa * b),
            2 * scale * v * ((1 + kappa) * b - kappa * a)
        };
    }

    /**
     * Whether on-policy one component gets worse: u_2 > (1 + κ) / κ u_1, or the other way round.
     */
    public boolean winnerTakesAll(double first, double second) {
        double u = first * (1 - first);
        double v = second * (1 - second);
        return kappa * Math.max(u, v) > (1 + kappa) * Math.min(u, v);
    }

    /**
     * The share of the square of (J_1, J_2) in which on-policy one component gets worse, 1 -
     * asinh(√κ) / √(κ (1 + κ)).
     *
     * <p>With r = (1 + κ) / κ and J_1 = (1 - x) / 2, u_2 > r u_1 on a length √(1 - r (1 - x²)) of
     * J_2; the integral over x from √(1 - 1/r) to 1, twice for both sides.
     */
    public double winnerTakesAllArea() {
        if (kappa < SMALL) return kappa * (2.0 / 3 - kappa * (8.0 / 15 - kappa * 16 / 35));
        double sine = Math.sqrt(kappa);
        double cosine = Math.sqrt(1 + kappa);
        double asinh = Math.log1p(sine + kappa / (1 + cosine));
        return 1 - asinh / (sine * cosine);
    }

    /**
     * The cosine of the gradients of J_1 and J_2, -κ / (1 + κ) everywhere on-policy: the squares
     * are 2 (1 + κ) u_k², the product -2 κ u_1 u_2.
     */
    public double interference() {
        return -kappa / (1 + kappa);
    }

    /** What goes on near the corners where one component is learned and the other is not. */
    public NearCorner corner() {
        return new NearCorner(kappa);
    }

    /**
     * What is kept near (0, 0), to leading order: (J_1 - J_2) / (J_1 J_2)^(1 + κ), since there d
     * ln(J_1 J_2) / dt = 2 (J_1 + J_2) and d ln(J_1 - J_2) / dt = 2 (1 + κ) (J_1 + J_2).
     */
    public double originInvariant(double first, double second) {
        return (first - second) / Math.pow(first * second, 1 + kappa);
    }

    /**
     * How fast the rich get richer near (0, 0), to leading order: d ln(J_1 / J_2) / dt = 2 (1 + 2κ)
     * (J_1 - J_2).
     */
    public double ratioGrowth(double first, double second) {
        return 2 * (1 + 2 * kappa) * (first - second);
    }

    /**
     * The time that J_1 = J_2 takes from one value to another on-policy, for every κ: J̇ = 2 u²
     * makes y + sinh y grow as time does, y the logit of J. A table's components each take this
     * time.
     *
     * @param from in (0, 1)
     * @param to in (0, 1)
     */
    public static double symmetricTime(double from, double to) {
        return clock(to) - clock(from);
    }

    /** J_1 = J_2 some time after it was {@code from}; inverse of {@link #symmetricTime}. */
    public static double symmetricSuccess(double from, double time) {
        double t = clock(from) + time;
        double target = Math.abs(t);
        double y = Math.log(target + Math.sqrt(1 + target * target));
        for (int i = 0; i < MOST_STEPS; i++) {
            double next = y - (y + Math.sinh(y) - target) / (1 + Math.cosh(y));
            if (!(next < y)) break;
            y = next;
        }
        return 1 / (1 + Math.exp(t < 0 ? y : -y));
    }

    /** y + sinh y, with sinh y = (2 J - 1) / (2 J (1 - J)). */
    private static double clock(double success) {
        double failure = 1 - success;
        return Math.log(success / failure) + (success - failure) / (2 * success * failure);
    }
}
