package saddleback.app.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.flatness.Sweep;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * In what the networks of a sweep differ, as colours: the first of noise, batch, rate and width
 * that differs at all.
 *
 * @param name with its unit
 * @param values one a network
 */
record Varied(String name, double[] values, ColourScale scale) {
    private static final double PERCENT = 100;

    /** Null where all were trained alike. */
    static @Nullable Varied of(List<Sweep.Entry> entries) {
        Varied found = of("wrong labels in %", entries, e -> PERCENT * e.noise(), false);
        if (found == null) found = of("batch", entries, Sweep.Entry::batch, true);
        if (found == null) found = of("rate", entries, Sweep.Entry::rate, true);
        return found != null ? found : of("width", entries, Sweep.Entry::width, false);
    }

    private static @Nullable Varied of(
            String name,
            List<Sweep.Entry> entries,
            ToDoubleFunction<Sweep.Entry> what,
            boolean ratios) {
        double[] values = entries.stream().mapToDouble(what).toArray();
        if (Arrays.stream(values).distinct().count() < 2) return null;
        ColourScale scale =
                ratios
                        ? ColourScale.log(ColourMap.VIRIDIS, values)
                        : ColourScale.linear(ColourMap.VIRIDIS, values);
        return new Varied(name, values, scale);
    }
}
