package saddleback.engine.given;

import java.util.List;

/** What holds for the widths of a folding network. */
final class FoldingRules {
    private static final int WIDEST = 4096;

    private FoldingRules() {}

    /**
     * Checks widths.
     *
     * @param least units of each folding layer for each input
     */
    static void check(int inputs, List<Integer> widths, int least) {
        if (widths.isEmpty())
            throw new IllegalArgumentException("widths: at least 1, was an empty list");
        for (int l = 0; l < widths.size(); l++) {
            boolean last = l == widths.size() - 1;
            int from = (last ? 1 : least) * inputs;
            int to = last ? Math.min(WIDEST, Moment.mostUnits(inputs)) : WIDEST;
            int width = widths.get(l);
            if (width < from || width > to)
                throw new IllegalArgumentException(
                        "widths: %d to %d in layer %d of %d for %d inputs, was %d"
                                .formatted(from, to, l + 1, widths.size(), inputs, width));
        }
    }
}
