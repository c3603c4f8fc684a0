package saddleback.app.glance;

import saddleback.engine.net.Block;
import saddleback.engine.net.Network;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** How the weights and biases of each layer are spread, over the same bins for all layers. */
final class WeightHistograms {
    private static final int MOST = 12;
    private static final int LOG_FROM = 100;
    private static final double LOW = 0.8;
    private static final double HEADROOM = 1.3;
    private static final double LOG_HEADROOM = 5;

    private WeightHistograms() {}

    /** Weights and biases of one layer, counted. */
    private record Layer(Block weights, Bins.Counts spread, double[] biases) {}

    static Figure of(Network network, double[] w) {
        Bins bins = Bins.around(w);
        List<Layer> layers = layers(network, w, bins);
        List<Layer> shown = layers.subList(0, Math.min(MOST, layers.size()));
        double most = 1;
        for (Layer l : shown)
            for (double[] counts : List.of(l.spread.counts(), l.biases))
                most = Math.max(most, Arrays.stream(counts).max().orElse(0));
        Axis x = Axis.linear("value", bins.range());
        Axis y =
                most < LOG_FROM
                        ? Axis.linear("count", new Range(0, HEADROOM * most))
                        : Axis.log("count", new Range(LOW, LOG_HEADROOM * most));
        var panels = new ArrayList<Panel>();
        for (int i = 0; i < shown.size(); i++) panels.add(panel(i, shown.get(i), bins, x, y));
        if (panels.isEmpty()) panels.add(Plane.of(x, y));
        int rows = panels.size() <= 3 ? 1 : panels.size() <= 8 ? 2 : 3;
        int columns = Math.ceilDiv(panels.size(), rows);
        return Figure.grid(title(w, layers.size()), panels, columns, null, "");
    }

    private static String title(double[] w, int layers) {
        long odd = DoubleStream.of(w).filter(v -> !Double.isFinite(v)).count();
        String first = layers > MOST ? "the first " + MOST + " of " + layers + " layers, " : "";
        String title = "Weights: " + first + "mean ± standard deviation";
        if (odd == 0) return title;
        return title + "; " + Numbers.of(odd) + " of " + Numbers.of(w.length) + " not finite";
    }

    private static List<Layer> layers(Network network, double[] w, Bins bins) {
        var layers = new ArrayList<Layer>();
        List<Block> blocks = network.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            if (b.bias()) continue;
            boolean biased = i + 1 < blocks.size() && blocks.get(i + 1).bias();
            double[] biases = biased ? bins.count(w, blocks.get(i + 1)).counts() : new double[0];
            layers.add(new Layer(b, bins.count(w, b), biases));
        }
        return layers;
    }

    private static Plane panel(int index, Layer l, Bins bins, Axis x, Axis y) {
        String title =
                "layer %d: %s → %s\n%s ± %s"
                        .formatted(
                                index + 1,
                                Numbers.of(l.weights.cols()),
                                Numbers.of(l.weights.rows()),
                                Numbers.brief(l.spread.mean()),
                                Numbers.brief(l.spread.deviation()));
        var marks = new ArrayList<Mark>();
        marks.add(bars(bins, l.spread.counts(), 0, 0.8, "weights"));
        if (l.biases.length > 0) marks.add(bars(bins, l.biases, 1, 0.8, "biases"));
        Legend legend = index == 0 ? Legend.AUTO : Legend.NONE;
        return new Plane(title, x, y, marks, null, legend, Plane.Aspect.FREE);
    }

    private static Bars bars(Bins bins, double[] counts, int series, double opacity, String name) {
        double[] heights = counts.clone();
        for (int i = 0; i < heights.length; i++) if (heights[i] == 0) heights[i] = Double.NaN;
        return new Bars(
                bins.edges(), heights, new Fill.Plain(new Ink.Series(series), opacity), 0, name);
    }
}
