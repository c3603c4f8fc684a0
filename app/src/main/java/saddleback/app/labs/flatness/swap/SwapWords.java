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
                "By %s the %s is flatter, %s against %s"
                        .formatted(
                                Facts.of(measure).title(),
                                name(a <= b ? 0 : 1),
                                Numbers.brief(Math.min(a, b)),
                                Numbers.brief(Math.max(a, b)));
        Swap swap = pair.swap();
        if (swap == null) return ranking;
        String factor = Numbers.of(1L << swap.power());
        return ranking
                + "; the %s\u2019s layers times 1/%s and %s, max |f − f′| %s"
                        .formatted(name(swap.which()), factor, factor, Numbers.brief(swap.apart()));
    }

    private static String name(int which) {
        return which == 0 ? "first" : "second";
    }
}
