package saddleback.engine.labs.patterns;

/** The moments of an optimisation that are kept for looking back, denser at its beginning. */
final class Moments {
    private Moments() {}

    /**
     * After how many steps: 0 and {@code steps} among them, increasing, their distances growing
     * evenly as far as whole steps allow.
     *
     * @param steps 1 or more
     * @param count how many are asked for; there are 2 at least and one a step at most
     */
    static int[] of(int steps, int count) {
        int n = (int) Math.min(Math.max(count, 2), steps + 1L);
        int[] at = new int[n];
        for (int k = 1; k < n; k++) {
            double share = (double) k / (n - 1);
            at[k] = Math.max(at[k - 1] + 1, (int) Math.round(steps * share * share));
        }
        return at;
    }
}
