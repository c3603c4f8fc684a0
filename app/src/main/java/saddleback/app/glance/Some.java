package saddleback.app.glance;

import java.util.stream.IntStream;

/**
 * The examples that are shown of all there are, in even steps through their order.
 *
 * @param shown how many
 * @param all of how many
 */
record Some(int shown, int all) {

    /** At most so many of all. */
    static Some of(int all, int most) {
        return new Some(Math.min(all, most), all);
    }

    /** Which, increasing. */
    int[] indices() {
        return IntStream.range(0, shown).map(i -> (int) ((long) all * i / shown)).toArray();
    }

    /** "400 training examples" or "500 of 10,000 training examples". */
    String words(String kind) {
        String of = shown == all ? "" : " of " + Numbers.of(all);
        return Numbers.of(shown) + of + " " + kind + (all == 1 ? " example" : " examples");
    }
}
