package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;

/**
 * The connected interval around a minimum on which the function stays below a level (definition 1
 * of Dinh et al. 2017 in one dimension). Both ends are proved by interval arithmetic: inside of
 * each the function is below the level, and beyond it, usually a few units in the last place away,
 * there is a place where it is not.
 *
 * @param left the end of what is known to be below, at least {@code leftOut}
 * @param right the other end
 * @param leftOut the function is not below here; minus infinity where none was found
 * @param rightOut the same on the right
 */
record Valley(double left, double right, double leftOut, double rightOut) {
    private static final int MOST = 1_000_000;
    private static final int DOUBLINGS = 30;
    private static final int PIECES = 64;
    private static final double ROUNDING = 0x1p-52;

    /**
     * The valley around a place.
     *
     * @param reach how far it is followed to each side
     */
    static Valley of(Formula formula, double at, double epsilon, double reach) {
        Interval level = range(formula, at, at).plus(Interval.of(epsilon));
        double[] right = end(formula, at, level, reach);
        double[] left = end(formula, at, level, -reach);
        return new Valley(left[0], right[0], left[1], right[1]);
    }

    private static Interval range(Formula formula, double a, double b) {
        return formula.range(new Interval(Math.min(a, b), Math.max(a, b)), Interval.ZERO);
    }

    /** Where what is known to be below ends, and where it is known to be over. */
    private static double[] end(Formula formula, double at, Interval level, double reach) {
        double step = reach / PIECES;
        double inside = at;
        double limit = at + reach;
        double side = Math.signum(reach);
        for (int tried = 0; tried < MOST; tried++) {
            if (inside == limit) return new double[] {inside, side * Double.POSITIVE_INFINITY};
            double next = inside + step;
            if ((limit - next) * side < 0) next = limit;
            if (next == inside) break;
            if (range(formula, inside, next).high() < level.low()) {
                inside = next;
                if (Math.abs(step) < Math.abs(reach / PIECES)) step *= 2;
            } else step /= 2;
        }
        double unit = side * Math.max(Math.ulp(inside), Math.abs(reach) * ROUNDING);
        for (int i = 0; i <= DOUBLINGS; i++, unit *= 2)
            if (range(formula, inside + unit, inside + unit).low() >= level.high())
                return new double[] {inside, inside + unit};
        return new double[] {inside, side * Double.POSITIVE_INFINITY};
    }

    /** Whether both ends were found. */
    boolean closed() {
        return Double.isFinite(leftOut) && Double.isFinite(rightOut);
    }
}
