package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Slice;

/**
 * A cut whose numbers are known.
 *
 * @param slice null where u is the input itself
 * @param dims coordinates u
 * @param kind what its box is chosen by
 * @param chosen examples that it goes through, none for other kinds
 */
record Cut(@Nullable Slice slice, int dims, Kind kind, int[] chosen) {
    /** What a cut's box is chosen by. */
    enum Kind {
        /** All the examples' feet. */
        AMONG_DATA,
        /** The examples that it goes through. */
        THROUGH_EXAMPLES,
        /** From 0 to 1. */
        SEGMENT
    }

    /** The input space. */
    static Cut input(int inputs) {
        return new Cut(null, inputs, Kind.AMONG_DATA, new int[0]);
    }

    static Cut of(Slice slice, Kind kind) {
        return new Cut(slice, slice.dims(), kind, new int[0]);
    }
}
