package saddleback.app.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.ImageShape;
import saddleback.engine.net.Block;
import saddleback.engine.net.Network;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A vector of weight space drawn as the layers it belongs to: each weight matrix as a map, unit by
 * input, with the biases as its last column; where the inputs are square images, the first layer as
 * one image a unit.
 *
 * @param network whose weights
 * @param scale of the entries
 */
public record LayerMaps(Network network, ColourScale scale) {
    private static final int FEW = 4;
    private static final double CLIPPED_SHARE = 0.005;

    /** Colours for some vectors: symmetric about 0, the half per cent farthest out clipped. */
    public static LayerMaps of(Network network, List<double[]> vectors) {
        double[] sizes =
                vectors.stream()
                        .flatMapToDouble(Arrays::stream)
                        .map(Math::abs)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        double[][] all = vectors.toArray(double[][]::new);
        ColourScale whole = ColourScale.diverging(all);
        int at = (int) Math.floor((1 - CLIPPED_SHARE) * (sizes.length - 1));
        double most = sizes.length == 0 ? 0 : sizes[at];
        if (!(most > 0)) return new LayerMaps(network, whole);
        return new LayerMaps(network, whole.clipped(new Range(-most, most), all));
    }

    /** How many layers have weights. */
    public int layers() {
        return (int) network.blocks().stream().filter(b -> !b.bias()).count();
    }

    /**
     * One panel a layer.
     *
     * @param name of the vector, which the titles begin with
     */
    public List<Plane> panels(double[] vector, String name) {
        var panels = new ArrayList<Plane>();
        List<Block> blocks = network.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block weights = blocks.get(i);
            if (weights.bias()) continue;
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : weights;
            Block bias = next.bias() ? next : null;
            String title = name + "layer " + (panels.size() + 1);
            ImageShape image =
                    panels.isEmpty() ? ImageShape.ofFeatures(weights.cols()).orElse(null) : null;
            if (image == null) panels.add(matrix(vector, weights, bias, title));
            else panels.add(UnitTiles.of(vector, weights, image, scale, title));
        }
        return panels;
    }

    private Plane matrix(double[] vector, Block weights, @Nullable Block bias, String title) {
        int rows = weights.rows();
        int columns = weights.cols() + (bias == null ? 0 : 1);
        int high = Math.max(rows, 2);
        int wide = Math.max(columns, 2);
        double[] values = new double[high * wide];
        for (int r = 0; r < high; r++)
            for (int c = 0; c < wide; c++)
                values[r * wide + c] =
                        entry(
                                vector,
                                weights,
                                bias,
                                Math.min(r, rows - 1),
                                Math.min(c, columns - 1));
        var grid = new Grid(places(columns), places(rows), values);
        return new Plane(
                title,
                axis(bias == null ? "input" : "input, bias last", columns),
                axis("unit", rows),
                List.of(new Raster(grid, scale, Raster.Look.CELLS)),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    /** Whole numbers alone beside a few cells. */
    private static Axis axis(String label, int cells) {
        if (cells > FEW) return Axis.linear(label, new Range(0.5, cells + 0.5));
        List<String> numbers = IntStream.rangeClosed(1, cells).mapToObj(String::valueOf).toList();
        return Axis.names(label, numbers);
    }

    private static double entry(
            double[] vector, Block weights, @Nullable Block bias, int row, int column) {
        if (column < weights.cols() || bias == null)
            return vector[weights.offset() + row * weights.cols() + column];
        return vector[bias.offset() + row];
    }

    /** 1, 2, ... n; a single cell is made of two halves. */
    private static double[] places(int n) {
        if (n == 1) return new double[] {0.75, 1.25};
        double[] at = new double[n];
        for (int i = 0; i < n; i++) at[i] = i + 1.0;
        return at;
    }
}
