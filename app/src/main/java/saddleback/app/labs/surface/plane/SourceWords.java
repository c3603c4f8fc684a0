package saddleback.app.labs.surface.plane;

import saddleback.engine.labs.surface.Slice;
import saddleback.engine.linalg.EigenPairs;

import java.util.List;
import java.util.Locale;

/**
 * What directions are called.
 *
 * @param slice the result's own
 * @param sources all there are
 * @param eigenvectors whose values are told once they are known
 */
record SourceWords(Slice slice, List<Source> sources, Eigenvectors eigenvectors) {

    /** What an axis is, a few words. */
    String ofWay(View.Way way, boolean x) {
        String from = of(way.from(), x, way.number());
        String to = of(way.to(), x, way.number());
        if (way.turn() == 0) return from;
        if (way.turn() == 1) return to;
        return String.format(Locale.ROOT, "%s to %s, %.0f\u00A0%%", from, to, 100 * way.turn());
    }

    /** What a source is, with its number where it is random, else without. */
    String of(int source, boolean x, int number) {
        return switch (sources.get(source)) {
            case Source.Present() -> x ? slice.xName() : slice.yName();
            case Source.Other() -> x ? slice.yName() : slice.xName();
            case Source.Random() -> "new random direction" + (number > 0 ? " " + number : "");
            case Source.Eigenvector(int which) -> eigenName(which);
            case Source.Component(int which) -> "component " + which + " of training";
            case Source.Towards(var place) -> "towards " + place.name();
        };
    }

    private String eigenName(int number) {
        EigenPairs pairs = eigenvectors.found();
        String name = number > 0 ? "eigenvector " + number : "eigenvector of the smallest λ";
        if (pairs == null) return name;
        double value = pairs.values()[eigenvectors.index(number)];
        return String.format(Locale.ROOT, "eigenvector (λ\u00A0=\u00A0%.3g)", value)
                .replace("-", "−");
    }
}
