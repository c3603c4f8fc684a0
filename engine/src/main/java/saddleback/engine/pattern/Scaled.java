package saddleback.engine.pattern;

/** Losses as heights. */
final class Scaled {
    private Scaled() {}

    /** Puts the greatest finite number in place of those that are not finite. */
    static void finite(double[] loss) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double l : loss) if (Double.isFinite(l)) greatest = Math.max(greatest, l);
        if (!Double.isFinite(greatest))
            throw new IllegalArgumentException("losses: a finite number or more, was none");
        for (int i = 0; i < loss.length; i++) if (!Double.isFinite(loss[i])) loss[i] = greatest;
    }

    /** From the least, 0, to the greatest, 1; all 0 where they are equal. A fresh array. */
    static double[] toUnit(double[] loss) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double l : loss) {
            least = Math.min(least, l);
            greatest = Math.max(greatest, l);
        }
        double[] height = new double[loss.length];
        // Halves, since the difference of two finite numbers need not be finite.
        double range = greatest / 2 - least / 2;
        for (int i = 0; i < height.length && range > 0; i++)
            height[i] = Math.clamp((loss[i] / 2 - least / 2) / range, 0, 1);
        return height;
    }
}
