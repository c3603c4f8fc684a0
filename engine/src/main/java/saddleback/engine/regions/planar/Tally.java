package saddleback.engine.regions.planar;

import saddleback.engine.regions.Census;

import java.util.Arrays;

/** Adds up what parts of the domain have. */
final class Tally {
    private final long[] cells;
    private long decisions;
    private boolean complete = true;

    Tally(int layers) {
        cells = new long[layers];
    }

    void add(long[] more, long moreDecisions) {
        for (int d = 0; d < cells.length; d++) cells[d] += more[d];
        decisions += moreDecisions;
    }

    /** Cells after the last layer. */
    long last() {
        return cells.length == 0 ? 1 : cells[cells.length - 1];
    }

    void stop() {
        complete = false;
    }

    boolean complete() {
        return complete;
    }

    Census census(boolean certified) {
        if (cells.length == 0) return new Census(new long[] {1}, true, certified, 0);
        long[] after = cells.clone();
        for (int d = 1; d < after.length; d++) after[d] = Math.max(after[d], after[d - 1]);
        return new Census(Arrays.copyOf(after, after.length), complete, certified, decisions);
    }
}
