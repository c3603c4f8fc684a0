package saddleback.app.labs.regions;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.Arrays;

/** How large cells are, how many units are active on them and how many neighbours they have. */
final class Histograms {
    private static final int BINS = 40;
    private static final String COUNT = "regions";
    private static final double LEAST = 1e-300;

    private Histograms() {}

    /**
     * The panels that there are numbers for, side by side.
     *
     * @param sizes length, area or volume of each cell; empty where it is not known
     */
    static Figure of(Cells cells, UnitLayout layout, double[] sizes, String size) {
        var panels = new ArrayList<Panel>();
        if (sizes.length > 0) panels.add(sizes(sizes, size));
        if (Activity.suits(layout))
            panels.add(whole(Activity.of(cells, layout), "active units", 2));
        if (cells.dims() > 1) panels.add(whole(facets(cells), facetName(cells.dims()), 1));
        return Figure.grid("", panels, panels.size(), null, "");
    }

    private static String facetName(int dims) {
        return dims == 2 ? "sides of a region" : "facets of a region";
    }

    private static double[] facets(Cells cells) {
        double[] out = new double[cells.size()];
        Arrays.setAll(out, i -> cells.facetBegin()[i + 1] - cells.facetBegin()[i]);
        return out;
    }

    /** Bins of equal ratio, as sizes run over many decades. */
    private static Plane sizes(double[] values, String label) {
        double[] logs = Arrays.stream(values).filter(v -> v > LEAST).map(Math::log10).toArray();
        Range range = Range.of(logs);
        double[] edges = new double[BINS + 1];
        for (int i = 0; i <= BINS; i++)
            edges[i] = Math.pow(10, range.low() + (range.high() - range.low()) * i / BINS);
        double[] counts = new double[BINS];
        for (double v : logs) {
            int bin = (int) ((v - range.low()) / (range.high() - range.low()) * BINS);
            counts[Math.clamp(bin, 0, BINS - 1)]++;
        }
        return panel(Axis.log(label, new Range(edges[0], edges[BINS])), edges, counts, 0);
    }

    private static Plane whole(double[] values, String label, int series) {
        int low = (int) Arrays.stream(values).min().orElse(0);
        int high = (int) Arrays.stream(values).max().orElse(0);
        double[] edges = new double[high - low + 2];
        for (int i = 0; i < edges.length; i++) edges[i] = low + i - 0.5;
        double[] counts = new double[edges.length - 1];
        for (double v : values) counts[(int) v - low]++;
        return panel(
                Axis.linear(label, new Range(edges[0], edges[edges.length - 1])),
                edges,
                counts,
                series);
    }

    private static Plane panel(Axis x, double[] edges, double[] counts, int series) {
        double most = Arrays.stream(counts).max().orElse(1);
        return Plane.of(
                x,
                Axis.linear(COUNT, new Range(0, 1.05 * most)),
                new Bars(edges, counts, new Fill.Plain(new Ink.Series(series), 1), 0.08, ""));
    }
}
