package saddleback.engine.volume;

/**
 * Bounds of a function over a rectangle by planes: in s and t from -1 to 1 along its sides it
 * differs from {@code middle + s alongX + t alongY} by at most {@code error}.
 *
 * @param middle less the level
 * @param error infinite where nothing is known
 */
record Slab(double middle, double alongX, double alongY, double error) {
    /** More than the relative rounding of the few operations here. */
    private static final double ROUNDING = 0x1p-46;

    /** Whether it is sure to lie below the level at a corner. */
    boolean sureAt(double s, double t) {
        return at(s, t) + error < 0;
    }

    /** Whether it may lie below the level at a corner. */
    boolean possibleAt(double s, double t) {
        return !(at(s, t) - error >= 0);
    }

    /** Whether it may lie below the level anywhere. */
    boolean somewhere() {
        return !(middle - Math.abs(alongX) - Math.abs(alongY) - error >= 0);
    }

    /** Whether it is sure to lie below the level everywhere. */
    boolean certain() {
        return middle + Math.abs(alongX) + Math.abs(alongY) + error < 0;
    }

    private double at(double s, double t) {
        return middle + s * alongX + t * alongY;
    }

    /** Part of the rectangle that is sure to lie below the level, rounded downwards. */
    double surePart() {
        return Math.max(0, part(-middle - error) - ROUNDING);
    }

    /** Part of the rectangle that may lie below the level, rounded upwards. */
    double possiblePart() {
        double part = part(-middle + error);
        return part >= 0 ? Math.min(1, part + ROUNDING) : 1;
    }

    /** The part of the square where s alongX + t alongY is below c. */
    private double part(double c) {
        double long_ = 2 * Math.max(Math.abs(alongX), Math.abs(alongY));
        double short_ = 2 * Math.min(Math.abs(alongX), Math.abs(alongY));
        if (long_ == 0) return c > 0 ? 1 : 0;
        double atStart = (c + long_ / 2 + short_ / 2) / long_;
        return ramp(atStart, atStart - short_ / long_);
    }

    /** Mean over [0, 1] of a linear function that falls from p to q, cut to [0, 1]. */
    private static double ramp(double p, double q) {
        if (q >= 1) return 1;
        if (p <= 0) return 0;
        double full = p > 1 ? (p - 1) / (p - q) : 0;
        double empty = q < 0 ? p / (p - q) : 1;
        return full + (empty - full) * (Math.min(p, 1) + Math.max(q, 0)) / 2;
    }
}
