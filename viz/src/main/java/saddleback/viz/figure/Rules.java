package saddleback.viz.figure;

/** Checks of a figure's numbers; each throws "name: rule, was value". */
final class Rules {
    private Rules() {}

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) throw broken(name, "any finite number", value);
    }

    static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) throw broken(name, low + " to " + high, value);
    }

    static void above(String name, double value, double low) {
        if (!(value > low) || Double.isInfinite(value)) throw broken(name, "above " + low, value);
    }

    static void length(String name, double[] array, int length) {
        if (array.length != length)
            throw new IllegalArgumentException(
                    name + ": length " + length + ", was " + array.length);
    }

    /** Begins of items packed one after the other, the end of the last behind them. */
    static void packed(String name, int[] begin, String of, double[] packed, int width) {
        if (begin.length == 0 || begin[0] != 0)
            throw new IllegalArgumentException(
                    name + ": 0 first, was " + (begin.length == 0 ? "nothing" : begin[0]));
        for (int i = 1; i < begin.length; i++)
            if (begin[i] < begin[i - 1])
                throw broken(name + "[" + i + "]", "at least " + begin[i - 1], begin[i]);
        if (packed.length != (long) width * begin[begin.length - 1])
            throw broken(
                    of + ".length",
                    String.valueOf((long) width * begin[begin.length - 1]),
                    packed.length);
    }

    static void increasing(String name, double[] array) {
        for (int i = 0; i < array.length; i++) {
            finite(name + "[" + i + "]", array[i]);
            if (i > 0 && !(array[i] > array[i - 1]))
                throw broken(name + "[" + i + "]", "above " + array[i - 1], array[i]);
        }
    }

    static IllegalArgumentException broken(String name, String rule, double value) {
        return new IllegalArgumentException(name + ": " + rule + ", was " + value);
    }
}
