package saddleback.engine.flatness.ball;

import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Where the loss along a ray first reaches a level: looked for outwards in steps, then refined
 * between two looks by Brent's method. A wall that is narrower than the step between two looks is
 * not seen.
 *
 * @param distance to the crossing; the cap where none was met
 * @param met whether there is one
 */
record Crossing(double distance, boolean met) {
    private static final int LOOKS = 16;
    private static final double GROWTH = 1.15;
    private static final double PRECISION = 1e-12;
    private static final double SMALLEST = 1e-12;
    private static final int MOST = 200;

    /**
     * The first crossing.
     *
     * @param line along a unit vector
     * @param sign 1 or -1, the way along the line
     * @param guess about where, above 0
     * @param cap not looked at beyond
     */
    static Crossing of(Cut line, int sign, double level, double guess, double cap) {
        double scale = Math.min(guess, cap);
        while (true) {
            double[] t = looks(scale, cap);
            int i = firstAbove(line, sign, level, t);
            if (i == 0 && scale > SMALLEST * cap) scale /= LOOKS;
            else if (i < t.length)
                return new Crossing(refine(line, sign, level, i == 0 ? 0 : t[i - 1], t[i]), true);
            else return beyond(line, sign, level, t[t.length - 1], cap);
        }
    }

    /** Equal steps up to twice the guess. */
    private static double[] looks(double scale, double cap) {
        double[] t = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) t[i] = Math.min(cap, 2 * scale * (i + 1) / LOOKS);
        return t;
    }

    /** Growing steps beyond. */
    private static Crossing beyond(Cut line, int sign, double level, double from, double cap) {
        double last = from;
        while (last < cap) {
            double[] t = new double[LOOKS];
            for (int i = 0; i < LOOKS; i++)
                t[i] = Math.min(cap, (i == 0 ? last : t[i - 1]) * GROWTH);
            int i = firstAbove(line, sign, level, t);
            if (i < LOOKS)
                return new Crossing(
                        refine(line, sign, level, i == 0 ? last : t[i - 1], t[i]), true);
            last = t[LOOKS - 1];
        }
        return new Crossing(cap, false);
    }

    /** The first of the increasing distances where the loss is not below; their number if none. */
    static int firstAbove(Cut line, int sign, double level, double[] t) {
        double[] increasing = new double[t.length];
        for (int i = 0; i < t.length; i++)
            increasing[i] = sign > 0 ? t[i] : -t[t.length - 1 - i];
        double[] loss = line.on(increasing);
        for (int i = 0; i < t.length; i++)
            if (!(loss[sign > 0 ? i : t.length - 1 - i] < level)) return i;
        return t.length;
    }

    /** The crossing between a place below and one not below. */
    static double refine(Cut line, int sign, double level, double low, double high) {
        var solver = new BracketingNthOrderBrentSolver(PRECISION, PRECISION * high, 0, 5);
        return solver.solve(MOST, t -> excess(line.at(sign * t), level), low, high);
    }

    /** Finite, so that a loss that is not can be bracketed too. */
    private static double excess(double loss, double level) {
        double most = 1e3 * (1 + Math.abs(level));
        return loss - level < most ? loss - level : most;
    }
}
