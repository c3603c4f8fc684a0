package saddleback.engine.given;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What holds for a layer in numbers; errors are "name: rule, was value". */
final class GivenRules {
    private GivenRules() {}

    static void check(
            GivenLayer.Type type,
            List<double[]> w,
            double[] b,
            @Nullable Integer rank,
            @Nullable Double slope) {
        if (w.isEmpty() || w.getFirst().length == 0)
            throw new IllegalArgumentException("w: at least 1 row and 1 column, was empty");
        int columns = w.getFirst().length;
        for (double[] row : w) {
            if (row.length != columns)
                throw wrong("w", "rows of %d numbers".formatted(columns), row.length);
            finite("w", row);
        }
        if (b.length != w.size()) throw wrong("b", "%d numbers".formatted(w.size()), b.length);
        finite("b", b);
        parts(type, w.size(), rank, slope);
    }

    private static void parts(
            GivenLayer.Type type, int rows, @Nullable Integer rank, @Nullable Double slope) {
        boolean maxout = type == GivenLayer.Type.MAXOUT;
        boolean leaky = type == GivenLayer.Type.LEAKY_RELU;
        if (maxout != (rank != null))
            throw wrong("rank", maxout ? "needed by maxout" : "only of maxout", rank);
        if (leaky != (slope != null))
            throw wrong("slope", leaky ? "needed by leaky-relu" : "only of leaky-relu", slope);
        if (rank != null && (rank < 2 || rank > 64)) throw wrong("rank", "2 to 64", rank);
        if (rank != null && rows % rank != 0)
            throw wrong("w", "a multiple of rank %d rows".formatted(rank), rows);
        if (slope != null && !(slope >= 0 && slope < 1))
            throw wrong("slope", "at least 0 and below 1", slope);
    }

    private static void finite(String name, double[] numbers) {
        for (double v : numbers) if (!Double.isFinite(v)) throw wrong(name, "finite numbers", v);
    }

    private static IllegalArgumentException wrong(String name, String rule, @Nullable Object was) {
        return new IllegalArgumentException(
                name + ": " + rule + ", was " + (was == null ? "missing" : was));
    }
}
