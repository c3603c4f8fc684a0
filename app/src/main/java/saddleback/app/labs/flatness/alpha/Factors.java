package saddleback.app.labs.flatness.alpha;

import java.util.Arrays;

/**
 * One factor a layer with weights, product 1, none outside [1 / {@link #MOST}, {@link #MOST}].
 *
 * @param logs binary logarithms, sum 0; owned by this record and never written to
 * @param held the layer whose factor stays where others move, -1 for none
 */
record Factors(double[] logs, int held) {
    /** The largest factor; its inverse is the smallest. */
    static final double MOST = 1e3;

    private static final double REACH = Math.log(MOST) / Math.log(2);
    private static final int HALVINGS = 60;

    /** All layers as they are. */
    static Factors ones(int layers) {
        return new Factors(new double[layers], -1);
    }

    /** These factors, as near as the range allows. */
    static Factors of(double[] factors) {
        Factors at = ones(factors.length);
        for (int k = 0; k + 1 < factors.length; k++) {
            double[] logs = at.logs.clone();
            logs[k] = Math.clamp(Math.log(factors[k]) / Math.log(2), -REACH, REACH);
            logs[factors.length - 1] -= logs[k];
            if (Math.abs(logs[factors.length - 1]) > REACH) return at;
            at = new Factors(logs, -1);
        }
        return at;
    }

    int layers() {
        return logs.length;
    }

    /** The factors; a fresh array. */
    double[] values() {
        double[] f = new double[logs.length];
        Arrays.setAll(f, k -> Math.pow(2, logs[k]));
        return f;
    }

    /** Whether every layer is as it was. */
    boolean one() {
        return Arrays.stream(logs).allMatch(l -> l == 0);
    }

    /** The same with another layer held. */
    Factors holding(int layer) {
        return new Factors(logs, layer);
    }

    /**
     * Gives a layer a factor, as near as the others allow; these move evenly, but for the one that
     * is held.
     *
     * @param snap whether the factor becomes the nearest power of two
     */
    Factors with(int layer, double factor, boolean snap) {
        if (!(factor > 0) || factor == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException("factor: a number above 0, was " + factor);
        int keeps = held == layer ? -1 : held;
        int free = logs.length - 1 - (keeps < 0 ? 0 : 1);
        double fixed = keeps < 0 ? 0 : logs[keeps];
        double wanted = Math.log(factor) / Math.log(2);
        if (snap) wanted = Math.rint(wanted);
        double log = Math.clamp(wanted, -REACH, REACH);
        log = Math.clamp(log, -fixed - free * REACH, -fixed + free * REACH);
        double[] next = logs.clone();
        next[layer] = log;
        share(next, layer, keeps, -fixed - log);
        return new Factors(next, held);
    }

    /** Moves all but two by one step, as far as each can go, so that their sum is as given. */
    private static void share(double[] logs, int layer, int keeps, double sum) {
        double low = -2 * REACH;
        double high = 2 * REACH;
        double plain = sum;
        int free = 0;
        for (int k = 0; k < logs.length; k++)
            if (k != layer && k != keeps) {
                plain -= logs[k];
                free++;
            }
        if (free == 0) return;
        double step = plain / free;
        if (!fits(logs, layer, keeps, step))
            for (int i = 0; i < HALVINGS; i++) {
                step = (low + high) / 2;
                if (total(logs, layer, keeps, step) < sum) low = step;
                else high = step;
            }
        for (int k = 0; k < logs.length; k++)
            if (k != layer && k != keeps) logs[k] = Math.clamp(logs[k] + step, -REACH, REACH);
    }

    private static boolean fits(double[] logs, int layer, int keeps, double step) {
        for (int k = 0; k < logs.length; k++)
            if (k != layer && k != keeps && Math.abs(logs[k] + step) > REACH) return false;
        return true;
    }

    private static double total(double[] logs, int layer, int keeps, double step) {
        double sum = 0;
        for (int k = 0; k < logs.length; k++)
            if (k != layer && k != keeps) sum += Math.clamp(logs[k] + step, -REACH, REACH);
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Factors f && held == f.held && Arrays.equals(logs, f.logs);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(logs) + held;
    }
}
