package saddleback.engine.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * An affine set of inputs, x = c + T u. The numbers are taken as exactly these float64 numbers.
 *
 * @param t a row for each input, a column for each coordinate u
 * @param c one number for each input
 */
public record Slice(
        @Setting(value = "T of x = c + T u, a row for each input", required = true) @Id("T")
                List<double[]> t,
        @Setting(value = "c of x = c + T u", required = true) double[] c) {

    /** Checks the shapes and that all numbers are finite. */
    public Slice {
        t = List.copyOf(t);
        if (t.isEmpty() || t.getFirst().length == 0)
            throw new IllegalArgumentException("t: at least 1 row and 1 column, was empty");
        int dims = t.getFirst().length;
        for (double[] row : t) {
            if (row.length != dims)
                throw new IllegalArgumentException(
                        "t: rows of %d numbers, was %d".formatted(dims, row.length));
            finite("t", row);
        }
        if (c.length != t.size())
            throw new IllegalArgumentException(
                    "c: %d numbers, was %d".formatted(t.size(), c.length));
        finite("c", c);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return ByValue.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ByValue.hash(this);
    }

    private static void finite(String name, double[] numbers) {
        for (double v : numbers)
            if (!Double.isFinite(v))
                throw new IllegalArgumentException(name + ": finite numbers, was " + v);
    }

    /** The number of coordinates u. */
    public int dims() {
        return t.getFirst().length;
    }
}
