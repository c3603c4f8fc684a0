package saddleback.engine.labs.patterns;

/** The lowest point of a map. */
final class Lowest {
    private Lowest() {}

    /** The index of the least number, the first of several; 0 where none is a number. */
    static int of(double[] loss) {
        int best = 0;
        for (int i = 1; i < loss.length; i++)
            if (loss[i] < loss[best] || (Double.isNaN(loss[best]) && !Double.isNaN(loss[i])))
                best = i;
        return best;
    }
}
