package saddleback.app.labs.regions;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.regions.Along;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many regions there are along training, how dense near the data, and what comes and goes. */
final class AlongFigures {
    private static final double ROOM = 0.05;

    private final double[] x;

    private AlongFigures(Along along) {
        x = Arrays.stream(along.step()).asDoubleStream().toArray();
    }

    static Figure of(Along along) {
        var figures = new AlongFigures(along);
        var panels = new ArrayList<Panel>();
        panels.add(
                figures.panel(
                        "activation regions",
                        true,
                        List.of(figures.line(numbers(along.regions()), 0, ""))));
        if (LossScale.any(along.near()))
            panels.add(
                    figures.panel(
                            "density near the data",
                            false,
                            List.of(figures.line(along.near(), 2, ""))));
        if (along.step().length > 1)
            panels.add(
                    figures.panel(
                            "since the step before",
                            true,
                            List.of(
                                    figures.line(changes(along.born()), 0, "born"),
                                    figures.line(changes(along.died()), 1, "gone"))));
        return Figure.grid("", panels, 1, null, "");
    }

    private static double[] numbers(long[] of) {
        return Arrays.stream(of).asDoubleStream().toArray();
    }

    /** The first has none before it. */
    private static double[] changes(long[] of) {
        double[] out = numbers(of);
        if (out.length > 0) out[0] = Double.NaN;
        return out;
    }

    private Line line(double[] y, int series, String name) {
        return new Line(x, y, Stroke.series(series), name);
    }

    private Plane panel(String label, boolean zero, List<Line> lines) {
        double[][] y = lines.stream().map(Line::y).toArray(double[][]::new);
        Range range = Range.of(y);
        return new Plane(
                "",
                Axis.linear("training step", Range.of(x)),
                Axis.linear(label, (zero ? range.with(new Range(0, 1e-9)) : range).padded(ROOM)),
                List.<Mark>copyOf(lines),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }
}
