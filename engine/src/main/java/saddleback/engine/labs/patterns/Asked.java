package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

/**
 * Losses that are asked for where a target's height is 0 and 1; a target of losses has its own.
 *
 * @param low of the least height
 * @param high of the greatest
 */
record Asked(double low, double high) {
    /** How far paper lies above ink where nobody says. */
    private static final double USUAL = 2.5;

    /**
     * Of a target that is drawn.
     *
     * @param heights null for the least and {@value #USUAL} above it
     * @param least that can be
     */
    static Asked drawn(@Nullable HeightSettings heights, double least) {
        return heights == null
                ? new Asked(least, least + USUAL)
                : new Asked(heights.low(), heights.high());
    }

    /** Of a target of losses: its least and greatest height at the middles of its cells. */
    static Asked losses(Target target) {
        Pattern cells = target.cells();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < cells.size(); i++) {
            double h = target.height(middle(cells, i));
            low = Math.min(low, h);
            high = Math.max(high, h);
        }
        return new Asked(low, high);
    }

    /** The middle of a cell in the unit cube. */
    private static double[] middle(Pattern cells, int index) {
        double[] z = new double[cells.axes()];
        int row = index / cells.columns() % cells.rows();
        int slice = index / cells.columns() / cells.rows();
        z[0] = (index % cells.columns() + 0.5) / cells.columns();
        if (z.length > 1) z[1] = 1 - (row + 0.5) / cells.rows();
        if (z.length > 2) z[2] = (slice + 0.5) / cells.slices();
        return z;
    }

    /** The loss of a height in [0, 1]. */
    double of(double height) {
        return low + (high - low) * height;
    }
}
