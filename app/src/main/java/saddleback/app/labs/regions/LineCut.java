package saddleback.app.labs.regions;

import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.Range;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The pieces of a line cut from left to right.
 *
 * @param result whose cells are known
 * @param cells of it
 * @param order of the cells along the line
 * @param ends where pieces begin and end, one more than cells; the outer two within the window
 * @param breaks for each inner end the layer that made it, from 0
 * @param layers of the network
 */
public record LineCut(
        RegionsResult result,
        Cells cells,
        int[] order,
        double[] ends,
        int[] breaks,
        LayerNames layers) {
    private static final double BESIDE = 0.1;

    /** A cut whose cells are known; at least one. */
    public static LineCut of(RegionsResult result, Cells cells) {
        var layers = new LayerNames(new UnitLayout(result.network()));
        Integer[] sorted = new Integer[cells.size()];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, Comparator.comparingDouble(i -> cells.corners()[2 * i]));
        int[] order = Arrays.stream(sorted).mapToInt(i -> i).toArray();
        double[] ends = new double[order.length + 1];
        int[] breaks = new int[order.length - 1];
        for (int i = 0; i < order.length; i++) {
            ends[i] = cells.corners()[2 * order[i]];
            ends[i + 1] = cells.corners()[2 * order[i] + 1];
            if (i > 0) breaks[i - 1] = layers.of(Math.max(0, cells.facetUnit()[2 * order[i]]));
        }
        if (result.domain() instanceof Domain.Whole && order.length > 1) {
            Range inner = Range.of(Arrays.copyOfRange(ends, 1, order.length)).padded(BESIDE);
            ends[0] = inner.low();
            ends[order.length] = inner.high();
        }
        return new LineCut(result, cells, order, ends, breaks, layers);
    }

    /** The number of pieces. */
    public int size() {
        return order.length;
    }

    /** The length of each piece, a fresh array. */
    public double[] lengths() {
        double[] out = new double[size()];
        for (int i = 0; i < out.length; i++) out[i] = ends[i + 1] - ends[i];
        return out;
    }

    /** From the first end to the last. */
    public Range range() {
        return new Range(ends[0], ends[ends.length - 1]);
    }
}
