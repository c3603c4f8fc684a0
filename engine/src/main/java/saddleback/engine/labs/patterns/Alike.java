package saddleback.engine.labs.patterns;

/** How alike two maps on one lattice are. */
final class Alike {
    /** A map that varies by no more than this share of its size is constant. */
    private static final double ROUNDING = 1e-13;

    private Alike() {}

    /** The greatest absolute difference; NaN where there is a NaN. */
    static double greatest(double[] a, double[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i] - b[i]));
        return most;
    }

    /** Pearson's correlation; NaN where one is constant but for rounding. */
    static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int i = 0; i < a.length; i++) {
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
            ab += (a[i] - meanA) * (b[i] - meanB);
        }
        if (constant(aa, meanA, a.length) || constant(bb, meanB, b.length)) return Double.NaN;
        return Math.clamp(ab / (Math.sqrt(aa) * Math.sqrt(bb)), -1, 1);
    }

    private static boolean constant(double squares, double mean, int n) {
        return !(Math.sqrt(squares / n) > ROUNDING * Math.abs(mean));
    }

    private static double mean(double[] a) {
        double sum = 0;
        for (double v : a) sum += v;
        return sum / a.length;
    }
}
