package saddleback.engine.objective;

/**
 * How examples are cut into blocks, from their number and width alone: blocks small enough to stay
 * in the second-level cache, and dealt out to a fixed number of lanes whose sums are added in
 * order, so that a result does not depend on the number of threads.
 *
 * @param examples how many examples
 * @param count how many blocks, 0 for no examples
 * @param lanes how many sums are formed side by side, at most {@value #MOST_LANES}
 */
public record Chunks(int examples, int count, int lanes) {
    /** The most lanes: each needs a gradient of its own. */
    public static final int MOST_LANES = 8;

    private static final int NUMBERS = 1 << 17;
    private static final int FEWEST_ROWS = 16;
    private static final int MOST_ROWS = 512;

    /**
     * The cut of {@code examples} examples.
     *
     * @param width numbers kept per example, {@link saddleback.engine.net.Network#totalWidth}
     */
    public static Chunks of(int examples, int width) {
        int count = count(examples, width, NUMBERS);
        if (count % 2 == 1 && examples >= 2 * FEWEST_ROWS) count++;
        return new Chunks(examples, count, Math.min(count, MOST_LANES));
    }

    /** Blocks of about {@code numbers} numbers, their count not made even. */
    public static Chunks of(int examples, int width, int numbers) {
        int count = count(examples, width, numbers);
        return new Chunks(examples, count, Math.min(count, MOST_LANES));
    }

    private static int count(int examples, int width, int numbers) {
        return Math.ceilDiv(examples, Math.clamp(numbers / width, 32, MOST_ROWS));
    }

    /** The first example of block {@code c}; {@code from(count)} is the number of examples. */
    public int from(int c) {
        return (int) ((long) examples * c / count);
    }

    /** The number of examples of block {@code c}. */
    public int rows(int c) {
        return from(c + 1) - from(c);
    }
}
