package saddleback.app.labs.surface.training;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** How a network of two inputs decides, with training examples. */
final class RegionPictures {
    /** Seen on every region, also on that of the example's own class. */
    private static final Ink WHITE = new Ink.Rgb(0xffffff);

    private static final int MOST = 600;
    private static final double POINT = 4.5;
    private static final double RIM = 6;

    private final double[] x;
    private final double[] y;
    private final double[] classes;
    private final boolean two;
    private final ColourScale scale;

    /** With at most 600 examples of a data set of classes with two features. */
    RegionPictures(Dataset train, Targets.Classes targets) {
        Dataset some = Sample.of(train, MOST);
        int n = some.examples();
        int[] labels = some.targets() instanceof Targets.Classes c ? c.labels() : new int[n];
        two = targets.names().size() == 2;
        x = new double[n];
        y = new double[n];
        classes = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = some.x()[2 * i];
            y[i] = some.x()[2 * i + 1];
            classes[i] = two ? 2 * labels[i] - 1 : labels[i];
        }
        scale =
                two
                        ? new ColourScale(
                                ColourMap.DIVERGING,
                                new Range(-1, 1),
                                ColourScale.Spread.DIVERGING,
                                false,
                                false)
                        : new ColourScale(
                                ColourMap.VIRIDIS,
                                new Range(0, targets.names().size() - 1.0),
                                ColourScale.Spread.LINEAR,
                                false,
                                false);
    }

    Figure of(Regions regions) {
        Grid grid = new Grid(regions.x(), regions.y(), regions.answer());
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale, two ? Raster.Look.SMOOTH : Raster.Look.CELLS));
        if (two)
            marks.add(
                    new Contours(
                            grid,
                            new Levels.Chosen(0),
                            Stroke.of(new Ink.Rgb(0x222222), 1.2),
                            null,
                            false,
                            ""));
        marks.add(new Points(x, y, Symbol.CIRCLE, RIM, new Fill.Plain(WHITE, 1), ""));
        marks.add(new Points(x, y, Symbol.CIRCLE, POINT, new Fill.Valued(classes, scale, 1), ""));
        return Figure.of(
                        new Plane(
                                "",
                                Axis.linear("first input", Range.of(regions.x())),
                                Axis.linear("second input", Range.of(regions.y())),
                                List.copyOf(marks),
                                two ? new ColourBar(scale, "difference of probabilities") : null,
                                Legend.NONE,
                                Plane.Aspect.FREE),
                        "")
                .named("decision regions");
    }
}
