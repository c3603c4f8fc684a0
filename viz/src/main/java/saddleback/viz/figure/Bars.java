package saddleback.viz.figure;

/**
 * Upright bars side by side, as of a histogram. Arrays are not copied; a bar whose height is not
 * finite is left out.
 *
 * @param edges where bars begin and end, increasing, one more than bars
 * @param heights data units; bars stand on 0, on a log axis on its low end
 * @param fill one colour, or one for each bar
 * @param gap share of each bar's width that stays free, 0 to below 1
 * @param name for the legend
 */
public record Bars(double[] edges, double[] heights, Fill fill, double gap, String name)
        implements Mark {
    public Bars {
        Rules.increasing("edges", edges);
        Rules.length("edges", edges, heights.length + 1);
        fill.check(heights.length);
        if (!(gap >= 0 && gap < 1)) throw Rules.broken("gap", "0 to below 1", gap);
    }
}
