package saddleback.app.labs.flatness.swap;

import saddleback.app.glance.Numbers;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.measuring.Facts;

/** What stands under the figures. */
final class SwapWords {
    private SwapWords() {}

    /** One line. */
    static String of(Pair pair) {
        Minimum first = pair.firstNow();
        Minimum second = pair.secondNow();
        if (second == null || !pair.doing().isEmpty()) return pair.doing();
        Measure measure = pair.of().measure();
        double a = first.value(measure);
        double b = second.value(measure);
        if (Double.isNaN(a) || Double.isNaN(b)) return "measuring";
        String ranking =
                "By %s the %s network is the flatter one: %s against %s"
                        .formatted(
                                Facts.of(measure).title(),
                                a <= b ? "first" : "second",
                                Numbers.brief(Math.min(a, b)),
                                Numbers.brief(Math.max(a, b)));
        Swap swap = pair.swap();
        if (swap == null) return ranking;
        return ranking
                + "; %s network: first layer over %s, last times %s; max |f − f′| %s"
                        .formatted(
                                swap.which() == 0 ? "first" : "second",
                                Numbers.of(1L << swap.power()),
                                Numbers.of(1L << swap.power()),
                                Numbers.brief(swap.apart()));
    }
}
