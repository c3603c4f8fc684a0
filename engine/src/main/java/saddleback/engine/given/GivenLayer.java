package saddleback.engine.given;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * One layer in numbers: z = W x + b, then what {@code type} says. Arrays are not copied and never
 * change.
 *
 * @param w rows of equal length, one for each unit; of maxout {@code rank} rows for each unit, unit
 *     u from row u * rank on
 * @param b as many as rows
 * @param rank affine functions of a maxout unit, null for other types
 * @param slope slope of leaky-relu where z is at most 0, null for other types
 */
public record GivenLayer(
        @Setting(value = "What becomes of z = W x + b", required = true) Type type,
        @Setting(value = "Weights, a row for each unit, of maxout rank rows", required = true)
                @Id("W")
                List<double[]> w,
        @Setting(value = "Biases, one for each row", required = true) double[] b,
        @Setting(value = "Affine functions of each maxout unit", min = 2, max = 64)
                @Nullable Integer rank,
        @Setting(value = "Slope of leaky-relu below 0", min = 0, max = 1, below = true)
                @Nullable Double slope) {

    /** What becomes of z. */
    public enum Type {
        /** max(0, z); active where z &gt; 0. */
        RELU,
        /** z where z &gt; 0, slope z elsewhere. */
        LEAKY_RELU,
        /** z limited to [-1, 1]. */
        HARD_TANH,
        /** The largest of each {@code rank} neighbouring z; of equal ones the first. */
        MAXOUT,
        /** z itself. */
        LINEAR
    }

    /** Checks shapes and that every number is finite. */
    public GivenLayer {
        w = List.copyOf(w);
        GivenRules.check(type, w, b, rank, slope);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return ByValue.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ByValue.hash(this);
    }

    /** max(0, W x + b). */
    public static GivenLayer relu(List<double[]> w, double[] b) {
        return new GivenLayer(Type.RELU, w, b, null, null);
    }

    /** The largest of each {@code rank} rows of W x + b. */
    public static GivenLayer maxout(int rank, List<double[]> w, double[] b) {
        return new GivenLayer(Type.MAXOUT, w, b, rank, null);
    }

    /** W x + b. */
    public static GivenLayer linear(List<double[]> w, double[] b) {
        return new GivenLayer(Type.LINEAR, w, b, null, null);
    }

    /** Columns of W. */
    public int inputs() {
        return w.getFirst().length;
    }

    /** Rows of W, of maxout over the rank. */
    public int units() {
        return rank == null ? w.size() : w.size() / rank;
    }
}
