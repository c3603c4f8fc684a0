package saddleback.app.labs.spectrum;

import saddleback.app.spectra.Heights;
import saddleback.engine.labs.spectrum.Density;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Two densities over one another, and the second minus the first. */
final class DensityDifference {
    private DensityDifference() {}

    /** At the places of both; between its own places a density is linear, beyond them 0. */
    static Figure of(String label, Density one, Density two) {
        double[] x =
                DoubleStream.concat(DoubleStream.of(one.x()), DoubleStream.of(two.x()))
                        .sorted()
                        .distinct()
                        .toArray();
        double[] change = new double[x.length];
        for (int i = 0; i < x.length; i++) change[i] = at(two, x[i]) - at(one, x[i]);
        Range heights = DensityFigure.heights(one, two);
        var marks = new ArrayList<Mark>();
        marks.addAll(DensityFigure.curve(one, heights, 0, "first", ""));
        marks.addAll(DensityFigure.curve(two, heights, 1, "second", ""));
        Axis places = Axis.linear(label, Range.of(x));
        return Figure.grid(
                "",
                List.of(
                        plane(places, Axis.log("density", heights), marks),
                        plane(
                                places,
                                Heights.linear("density, second minus first", change),
                                List.of(
                                        new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.7), ""),
                                        new Line(x, change, Stroke.series(2), "")))),
                2,
                null,
                "");
    }

    private static Plane plane(Axis x, Axis y, List<Mark> marks) {
        return new Plane("", x, y, marks, null, Legend.AUTO, Plane.Aspect.FREE);
    }

    private static double at(Density density, double place) {
        double[] x = density.x();
        double[] y = density.y();
        int i = Arrays.binarySearch(x, place);
        if (i >= 0) return y[i];
        int next = -i - 1;
        if (next == 0 || next == x.length) return 0;
        double t = (place - x[next - 1]) / (x[next] - x[next - 1]);
        return y[next - 1] + t * (y[next] - y[next - 1]);
    }
}
