package saddleback.viz.space;

/**
 * Lines where a quantity, linear on every triangle, takes certain values: contour lines, grid
 * lines, rims and hatching.
 *
 * @param quantity one value per vertex
 * @param levels strictly increasing, one or more
 * @param half half the line width in samples
 * @param argb colour, not premultiplied
 */
record LevelLines(float[] quantity, double[] levels, double half, int argb) {
    /** The index of the first level that is not below a value. */
    int lowerBound(double value) {
        int from = 0;
        int to = levels.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (levels[middle] < value) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    /** Whether a level lies from one value to another. */
    boolean hasBetween(double low, double high) {
        int first = lowerBound(low);
        return first < levels.length && levels[first] <= high;
    }

    /** The smaller distance from a level to its neighbours. */
    double spacing(int level) {
        double spacing = Double.POSITIVE_INFINITY;
        if (level > 0) spacing = levels[level] - levels[level - 1];
        if (level < levels.length - 1)
            spacing = Math.min(spacing, levels[level + 1] - levels[level]);
        return spacing;
    }
}
