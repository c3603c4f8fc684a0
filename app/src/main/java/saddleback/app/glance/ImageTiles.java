package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The first images of each class side by side, a class in a row. */
final class ImageTiles {
    private static final int MOST_CLASSES = 12;
    private static final int ACROSS = 14;

    private ImageTiles() {}

    /** The examples of a row of tiles. */
    private record Row(String name, int[] examples) {}

    static Figure of(Dataset data, ImageShape shape) {
        List<Row> rows = rows(data);
        int height = rows.size() * shape.height();
        int width = ACROSS * shape.width();
        var values = new double[height * width];
        Arrays.fill(values, Double.NaN);
        for (int r = 0; r < rows.size(); r++)
            for (int c = 0; c < rows.get(r).examples.length; c++)
                put(values, width, height - 1 - r * shape.height(), c, data, shape, rows.get(r));
        var grid = new Grid(count(width), count(height), values);
        ColourScale scale = ColourScale.linear(ColourMap.GREY, values);
        Plane plane =
                new Plane(
                        title(data, rows.size()),
                        across(shape, width),
                        down(rows, shape, height),
                        List.of(
                                new Raster(grid, scale, Raster.Look.CELLS),
                                lines(width, height, shape)),
                        null,
                        Legend.NONE,
                        Plane.Aspect.EQUAL);
        return Figure.of(plane, "");
    }

    private static void put(
            double[] values,
            int width,
            int top,
            int column,
            Dataset data,
            ImageShape shape,
            Row row) {
        for (int i = 0; i < shape.height(); i++)
            for (int j = 0; j < shape.width(); j++)
                values[(top - i) * width + column * shape.width() + j] =
                        shape.pixel(data, row.examples[column], i, j);
    }

    private static List<Row> rows(Dataset data) {
        var rows = new ArrayList<Row>();
        if (data.targets() instanceof Targets.Classes c) {
            for (int k = 0; k < Math.min(MOST_CLASSES, c.names().size()); k++) {
                int one = k;
                IntStream own = IntStream.range(0, data.examples());
                own = own.filter(i -> c.labels()[i] == one).limit(ACROSS);
                rows.add(new Row(c.names().get(k), own.toArray()));
            }
            return rows;
        }
        int count = Math.clamp(Math.ceilDiv(data.examples(), ACROSS), 1, MOST_CLASSES / 2);
        for (int r = 0; r < count; r++) {
            int end = Math.min(data.examples(), (r + 1) * ACROSS);
            rows.add(new Row("", IntStream.range(r * ACROSS, end).toArray()));
        }
        return rows;
    }

    private static String title(Dataset data, int rows) {
        String all = Numbers.of(data.examples()) + " training examples";
        if (!(data.targets() instanceof Targets.Classes c)) return "The first of " + all;
        String classes = c.names().size() > rows ? ", " + rows + " of " + c.names().size() : "";
        return "The first of each class" + classes + ", among " + all;
    }

    private static double[] count(int n) {
        var at = new double[Math.max(2, n)];
        Arrays.setAll(at, i -> i);
        return at;
    }

    private static Axis across(ImageShape shape, int width) {
        List<Tick> ticks =
                IntStream.range(0, ACROSS)
                        .mapToObj(c -> new Tick(centre(c, shape.width()), "" + (c + 1)))
                        .toList();
        return new Axis("", new Range(-0.5, width - 0.5), Scale.LINEAR, ticks);
    }

    private static Axis down(List<Row> rows, ImageShape shape, int height) {
        var ticks = new ArrayList<Tick>();
        for (int r = rows.size() - 1; r >= 0; r--)
            ticks.add(new Tick(height - 1 - centre(r, shape.height()), rows.get(r).name));
        return new Axis("", new Range(-0.5, height - 0.5), Scale.LINEAR, ticks);
    }

    private static double centre(int tile, int size) {
        return tile * size + (size - 1) / 2.0;
    }

    /** The borders of the tiles. */
    private static Line lines(int width, int height, ImageShape shape) {
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        for (int c = shape.width(); c < width; c += shape.width()) {
            x.addAll(List.of(c - 0.5, c - 0.5, Double.NaN));
            y.addAll(List.of(-0.5, height - 0.5, Double.NaN));
        }
        for (int r = shape.height(); r < height; r += shape.height()) {
            x.addAll(List.of(-0.5, width - 0.5, Double.NaN));
            y.addAll(List.of(r - 0.5, r - 0.5, Double.NaN));
        }
        double[] xs = x.stream().mapToDouble(v -> v).toArray();
        double[] ys = y.stream().mapToDouble(v -> v).toArray();
        return new Line(xs, ys, Stroke.of(Ink.MUTED, 0.8), "");
    }
}
