package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Merged;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A count or a bound of the counts panel.
 *
 * @param name at the axis
 * @param kind null for a count
 * @param log its decadic logarithm
 * @param words the number
 */
record CountRow(String name, Bound.@Nullable Kind kind, double log, String words) {

    /** Counts first, then bounds by what they bound, small numbers first. */
    static List<CountRow> of(RegionsResult result) {
        var rows = new ArrayList<CountRow>();
        String least = result.census().complete() ? "" : "at least ";
        rows.add(count("activation regions", result.census().regions(), least));
        Merged merged = result.merged();
        if (merged != null) {
            rows.add(count("linear regions", merged.regions(), ""));
            rows.add(count("distinct affine functions", merged.functions(), ""));
        }
        for (Bound.Kind kind :
                List.of(
                        Bound.Kind.LOWER,
                        Bound.Kind.SHALLOW,
                        Bound.Kind.UPPER,
                        Bound.Kind.EXPECTED))
            result.bounds().stream()
                    .filter(b -> b.kind() == kind)
                    .map(CountRow::bound)
                    .filter(r -> Double.isFinite(r.log()))
                    .sorted(Comparator.comparingDouble(CountRow::log))
                    .forEach(rows::add);
        return List.copyOf(rows);
    }

    private static CountRow count(String name, long n, String before) {
        return new CountRow(name, null, Math.log10((double) n), before + Numbers.of(n));
    }

    /** The logarithm is NaN where the theorem says nothing. */
    private static CountRow bound(Bound b) {
        BigInteger value = b.value();
        Double mean = b.expectation();
        if (value != null && value.signum() > 0)
            return new CountRow(
                    named(b), b.kind(), Logarithms.log10(value), Logarithms.words(value));
        if (mean != null && mean > 0 && Double.isFinite(mean))
            return new CountRow(named(b), b.kind(), Math.log10(mean), Numbers.brief(mean));
        return new CountRow(b.name(), b.kind(), Double.NaN, "");
    }

    private static String named(Bound b) {
        return switch (b.kind()) {
            case LOWER -> b.name() + ", lower";
            case UPPER -> b.name() + ", upper";
            case EXPECTED, SHALLOW -> b.name();
        };
    }

    /** The names of bounds whose conditions do not hold. */
    static List<String> silent(RegionsResult result) {
        return result.bounds().stream()
                .filter(b -> Double.isNaN(bound(b).log()))
                .map(Bound::name)
                .toList();
    }
}
