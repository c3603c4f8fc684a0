package saddleback.app.labs.flatness.swap;

import org.jspecify.annotations.Nullable;

/**
 * What is known of two networks.
 *
 * @param of what was asked
 * @param first the experiment's own
 * @param second null while it is trained
 * @param swap null where none is asked or none is found yet
 * @param doing what goes on, or why there is no swap; empty for nothing
 * @param whole whether all of what was asked is known
 */
record Pair(
        Wanted of,
        Minimum first,
        @Nullable Minimum second,
        @Nullable Swap swap,
        String doing,
        boolean whole) {

    Pair withFirst(Minimum more) {
        return new Pair(of, more, second, swap, doing, whole);
    }

    Pair withSecond(Minimum more) {
        return new Pair(of, first, more, swap, doing, whole);
    }

    Pair with(@Nullable Swap found) {
        return new Pair(of, first, second, found, doing, whole);
    }

    Pair doing(String words) {
        return new Pair(of, first, second, swap, words, whole);
    }

    Pair finished(String words) {
        return new Pair(of, first, second, swap, words, true);
    }

    /** How the first stands now. */
    Minimum firstNow() {
        Swap s = swap;
        return s != null && s.which() == 0 ? s.changed() : first;
    }

    /** How the second stands now. */
    @Nullable Minimum secondNow() {
        Swap s = swap;
        return s != null && s.which() == 1 ? s.changed() : second;
    }
}
