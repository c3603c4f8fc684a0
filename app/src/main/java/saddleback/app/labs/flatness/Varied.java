package saddleback.app.labs.flatness;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.flatness.Sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * In what the networks of a sweep differ, as a few kinds: by the first of noise, batch, rate and
 * width that differs at all.
 *
 * @param names one a kind, in ascending order; a single empty one where all were trained alike
 * @param kinds one a network, an index into the names
 */
record Varied(List<String> names, int[] kinds) {
    private static final double PERCENT = 100;

    static Varied of(List<Sweep.Entry> entries) {
        List<Varied> ways =
                List.of(
                        by(
                                entries,
                                e -> PERCENT * e.noise(),
                                v -> Numbers.brief(v) + " % wrong labels"),
                        by(entries, Sweep.Entry::batch, v -> "batch " + Numbers.of((long) v)),
                        by(entries, Sweep.Entry::rate, v -> "rate " + Numbers.brief(v)),
                        by(entries, Sweep.Entry::width, Varied::width));
        return ways.stream()
                .filter(w -> w.names.size() > 1)
                .findFirst()
                .orElse(new Varied(List.of(""), new int[entries.size()]));
    }

    private static String width(double v) {
        return v == 0 ? "own width" : "width " + Numbers.of((long) v);
    }

    private static Varied by(
            List<Sweep.Entry> entries,
            ToDoubleFunction<Sweep.Entry> what,
            DoubleFunction<String> name) {
        double[] values = entries.stream().mapToDouble(what).toArray();
        double[] levels = Arrays.stream(values).distinct().sorted().toArray();
        var names = new ArrayList<String>();
        for (double v : levels) names.add(name.apply(v));
        int[] kinds = Arrays.stream(values).mapToInt(v -> Arrays.binarySearch(levels, v)).toArray();
        return new Varied(names, kinds);
    }
}
