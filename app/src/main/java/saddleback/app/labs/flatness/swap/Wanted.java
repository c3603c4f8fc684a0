package saddleback.app.labs.flatness.swap;

import saddleback.engine.flatness.Measure;

/**
 * What a person asks for.
 *
 * @param number of the second network's seed, from 1
 * @param batch examples in a step of its training, 0 as the first one
 * @param measure whose ranking may be swapped
 * @param swapped whether it is
 */
record Wanted(int number, int batch, Measure measure, boolean swapped) {

    Wanted withNumber(int next) {
        return new Wanted(next, batch, measure, false);
    }

    Wanted withBatch(int other) {
        return new Wanted(number, other, measure, false);
    }

    Wanted by(Measure other) {
        return new Wanted(number, batch, other, swapped);
    }

    Wanted swapping(boolean yes) {
        return new Wanted(number, batch, measure, yes);
    }

    /** Whether both are about the same second network. */
    boolean sameNetwork(Wanted other) {
        return number == other.number && batch == other.batch;
    }
}
