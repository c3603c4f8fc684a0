package saddleback.app.labs.spectrum;

import saddleback.app.glance.ImageShape;
import saddleback.engine.net.Block;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;

import java.util.Arrays;
import java.util.List;

/** The weights into each unit of a first layer as an image, the images in rows. */
final class UnitTiles {
    private static final int MOST = 256;
    private static final double WIDER = 2.2;

    private UnitTiles() {}

    /** Of at most 256 units, the first ones; a title tells where there are more. */
    static Plane of(
            double[] vector, Block weights, ImageShape image, ColourScale scale, String title) {
        int units = Math.min(MOST, weights.rows());
        int across = across(units, image);
        int down = Math.ceilDiv(units, across);
        int wide = across * (image.width() + 1) - 1;
        int high = down * (image.height() + 1) - 1;
        double[] values = new double[wide * high];
        Arrays.fill(values, Double.NaN);
        for (int u = 0; u < units; u++) {
            int left = u % across * (image.width() + 1);
            int top = u / across * (image.height() + 1);
            for (int r = 0; r < image.height(); r++)
                for (int c = 0; c < image.width(); c++)
                    values[(high - 1 - top - r) * wide + left + c] =
                            vector[weights.offset() + u * weights.cols() + r * image.width() + c];
        }
        String shown = units < weights.rows() ? ", first " + units + " units" : "";
        return new Plane(
                        title + shown,
                        Axis.linear("", new Range(-0.5, wide - 0.5)),
                        Axis.linear("", new Range(-0.5, high - 0.5)),
                        List.of(
                                new Raster(
                                        new Grid(places(wide), places(high), values),
                                        scale,
                                        Raster.Look.CELLS)),
                        null,
                        Legend.NONE,
                        Plane.Aspect.EQUAL)
                .bare();
    }

    /** So that the whole is about twice as wide as high. */
    private static int across(int units, ImageShape image) {
        double across = Math.sqrt(WIDER * units * image.height() / image.width());
        return Math.clamp((int) Math.ceil(across), 1, units);
    }

    private static double[] places(int n) {
        double[] at = new double[n];
        for (int i = 0; i < n; i++) at[i] = i;
        return at;
    }
}
