package saddleback.app.labs.surface.training;

import org.jspecify.annotations.Nullable;

import saddleback.app.training.Spot;
import saddleback.engine.data.Dataset;

/**
 * The loss about moving weights, again and again, on a grid and on as many examples as can be done
 * in a short time on this machine.
 */
final class Following {
    private static final int[][] SIZES = {
        {9, 128},
        {13, 128},
        {17, 256},
        {17, 512},
        {21, 512},
        {25, 512},
        {25, 1024},
        {25, 2048},
        {25, 4096},
        {25, Integer.MAX_VALUE}
    };
    private static final int FIRST = 3;
    private static final long LONGEST_NANOS = 20_000_000;
    private static final double EASY = 0.3;
    private static final int PATIENCE = 12;

    private final Grids grids;
    private int size = FIRST;
    private int easy;
    private int hard;
    private @Nullable Dataset examples;

    Following(Grids grids) {
        this.grids = grids;
    }

    Landscape at(View view, Spot spot) {
        long began = System.nanoTime();
        Dataset some = examples == null ? grids.some(SIZES[size][1]) : examples;
        examples = some;
        Landscape found = Refining.whole(view, view.at(spot), SIZES[size][0], grids, some);
        adapt(System.nanoTime() - began);
        return found;
    }

    /** A size is left after it was too hard or easy a few times in a row, not for one hiccup. */
    private void adapt(long nanos) {
        hard = nanos > LONGEST_NANOS ? hard + 1 : 0;
        easy = nanos < EASY * LONGEST_NANOS ? easy + 1 : 0;
        if (hard >= PATIENCE / 4 && size > 0) change(-1);
        else if (easy >= PATIENCE && size < SIZES.length - 1) change(1);
    }

    private void change(int by) {
        size += by;
        easy = 0;
        hard = 0;
        examples = null;
    }
}
