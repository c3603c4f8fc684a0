package saddleback.app.labs.regions.folding;

/**
 * A moment of folding, cutting and unfolding.
 *
 * @param folded folds made, a fraction for one that is half way
 * @param cut whether the last layer has drawn its lines
 */
record Moment(double folded, boolean cut) {
    /** How long the cut is looked at, in folds. */
    private static final double CUT = 1;

    /** How long all takes, in folds. */
    static double length(int folds) {
        return 2 * folds + CUT;
    }

    /** The moment at a time between 0 and {@link #length}. */
    static Moment at(double time, int folds) {
        if (time < folds) return new Moment(eased(time), false);
        if (time <= folds + CUT / 2) return new Moment(folds, false);
        if (time <= folds + CUT) return new Moment(folds, true);
        return new Moment(2 * folds + CUT - time <= 0 ? 0 : eased(2 * folds + CUT - time), true);
    }

    /** Each fold begins and ends gently. */
    private static double eased(double time) {
        double whole = Math.floor(time);
        double s = time - whole;
        return whole + s * s * (3 - 2 * s);
    }
}
