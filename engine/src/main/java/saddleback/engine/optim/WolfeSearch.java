package saddleback.engine.optim;

/**
 * A line search for the strong Wolfe conditions (Nocedal and Wright 2006, algorithms 3.5 and 3.6,
 * cubic interpolation of equation 3.59). Where the decrease is below the rounding of the value, the
 * slope decides in its place (the approximate Wolfe conditions of Hager and Zhang, SIAM J. Optim.
 * 16, 2005, equation 4.1).
 */
final class WolfeSearch {
    private static final double ROUNDING = 1e-14;

    /** Value and slope at {@code length} along the direction. */
    private record Trial(double length, double value, double slope) {}

    private final Lbfgs settings;
    private final ChunkedVectors vectors;

    /** Weights and gradient where the last search started. */
    final double[] fromW;

    final double[] fromG;
    private int left;

    WolfeSearch(Lbfgs settings, int size, ChunkedVectors vectors) {
        this.settings = settings;
        this.vectors = vectors;
        this.fromW = new double[size];
        this.fromG = new double[size];
    }

    /**
     * Moves {@code at} along {@code d} to a point that satisfies the conditions, or, when no looks
     * are left, to the lowest one that satisfies the first.
     *
     * @param slope g · d at the start, below 0
     * @param first the length tried first
     * @return false if there was none; the point is then as it was
     */
    boolean search(Iterate at, double[] d, double slope, double first, Gradient f) {
        System.arraycopy(at.w, 0, fromW, 0, fromW.length);
        System.arraycopy(at.g, 0, fromG, 0, fromG.length);
        var start = new Trial(0, at.value, slope);
        left = settings.evaluations();
        if (bracket(start, first, at, d, f) && gains(start, at)) return true;
        System.arraycopy(fromW, 0, at.w, 0, fromW.length);
        System.arraycopy(fromG, 0, at.g, 0, fromG.length);
        at.value = start.value;
        return false;
    }

    /** Whether the point found has a lower value or, for want of digits, a shorter gradient. */
    private boolean gains(Trial start, Iterate at) {
        return at.value < start.value || vectors.norm(at.g) < vectors.norm(fromG);
    }

    /** Algorithm 3.5. */
    private boolean bracket(Trial start, double first, Iterate at, double[] d, Gradient f) {
        Trial low = start;
        double length = first;
        while (left > 0) {
            Trial now = look(length, at, d, f);
            if (accepts(start, now)) return true;
            if (!decreases(start, now) || (low.length > 0 && now.value >= low.value))
                return zoom(start, low, now, at, d, f);
            if (now.slope >= 0) return zoom(start, now, low, at, d, f);
            length = Math.clamp(orElse(cubic(low, now), 2 * length), 2 * length, 10 * length);
            low = now;
        }
        return low.length > 0;
    }

    /** Algorithm 3.6; {@code low} is the lower end of the bracket, not its left one. */
    private boolean zoom(Trial start, Trial low, Trial high, Iterate at, double[] d, Gradient f) {
        double width = Math.abs(high.length - low.length);
        while (left > 0 && width > Math.ulp(low.length)) {
            Trial now = look(between(low, high), at, d, f);
            if (accepts(start, now)) return true;
            if (!decreases(start, now) || now.value >= low.value) high = now;
            else {
                if (now.slope * (high.length - low.length) >= 0) high = low;
                low = now;
            }
            width = Math.abs(high.length - low.length);
        }
        if (low.length == 0) return false;
        look(low.length, at, d, f);
        return true;
    }

    private Trial look(double length, Iterate at, double[] d, Gradient f) {
        left--;
        vectors.combine(fromW, length, d, at.w);
        at.value = f.at(at.w, at.g);
        return new Trial(length, at.value, vectors.dot(at.g, d));
    }

    private boolean accepts(Trial start, Trial now) {
        return decreases(start, now)
                && Math.abs(now.slope) <= settings.curvature() * Math.abs(start.slope);
    }

    /** False for values that are not finite. */
    private boolean decreases(Trial start, Trial now) {
        double c1 = settings.decrease();
        if (now.value <= start.value + c1 * now.length * start.slope)
            return Double.isFinite(now.value);
        return now.value <= start.value + ROUNDING * Math.abs(start.value)
                && now.slope <= (2 * c1 - 1) * start.slope;
    }

    /** The cubic's minimum, kept a tenth of the bracket away from its ends. */
    private static double between(Trial low, Trial high) {
        double a = Math.min(low.length, high.length);
        double b = Math.max(low.length, high.length);
        double margin = 0.1 * (b - a);
        return Math.clamp(orElse(cubic(low, high), a + 0.5 * (b - a)), a + margin, b - margin);
    }

    private static double cubic(Trial p, Trial q) {
        double d1 = p.slope + q.slope - 3 * (p.value - q.value) / (p.length - q.length);
        double d2 = Math.copySign(Math.sqrt(d1 * d1 - p.slope * q.slope), q.length - p.length);
        double share = (q.slope + d2 - d1) / (q.slope - p.slope + 2 * d2);
        return q.length - (q.length - p.length) * share;
    }

    private static double orElse(double value, double other) {
        return Double.isFinite(value) ? value : other;
    }
}
