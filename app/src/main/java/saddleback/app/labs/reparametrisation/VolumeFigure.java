package saddleback.app.labs.reparametrisation;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.engine.labs.reparametrisation.SquareArea;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Whiskers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The area below epsilon against the size of the square, on a logarithmic axis. */
final class VolumeFigure {
    private static final double DOT = 6;

    private VolumeFigure() {}

    static Figure of(PlaneResult r) {
        List<Mark> marks = new ArrayList<>(marks(r, 0, "proved bounds"));
        boolean product = r.settings().loss() instanceof PlaneLoss.Product;
        double epsilon = r.settings().epsilon();
        String title = "area of L < " + Numbers.brief(epsilon);
        if (product) {
            marks.addFirst(
                    new Line(
                            part(r, SquareArea::extent),
                            part(r, SquareArea::closedForm),
                            Stroke.series(1),
                            "closed form, slope 4√ε = " + Numbers.brief(4 * Math.sqrt(epsilon))));
            title += " in [0, R]²";
        } else title += " above θ, around θ";
        return figure(title, List.of(r), marks);
    }

    /** Of two results. */
    static Figure of(PlaneResult one, PlaneResult two) {
        List<Mark> marks = new ArrayList<>(marks(one, 0, "first"));
        marks.addAll(marks(two, 1, "second"));
        return figure("", List.of(one, two), marks);
    }

    private static Figure figure(String title, List<PlaneResult> of, List<Mark> marks) {
        double[][] extents =
                of.stream().map(r -> part(r, SquareArea::extent)).toArray(double[][]::new);
        double[][] areas = of.stream().map(r -> part(r, SquareArea::high)).toArray(double[][]::new);
        Range x = Range.ofPositive(extents);
        Range y = Range.of(areas).with(new Range(0, 1e-9)).padded(0.06);
        return Figure.of(
                new Plane(
                        title,
                        Axis.log("R", new Range(x.low() / 1.3, x.high() * 1.3)),
                        Axis.linear("area", y),
                        marks,
                        null,
                        Legend.AUTO,
                        Plane.Aspect.FREE),
                "");
    }

    private static List<Mark> marks(PlaneResult r, int series, String name) {
        double[] x = part(r, SquareArea::extent);
        var ink = new Ink.Series(series);
        return List.of(
                new Whiskers(
                        x,
                        part(r, SquareArea::low),
                        part(r, SquareArea::high),
                        Stroke.of(ink, 1.2),
                        ""),
                new Points(
                        x,
                        part(r, SquareArea::middle),
                        Symbol.CIRCLE,
                        DOT,
                        new Fill.Plain(ink, 1),
                        name));
    }

    private static double[] part(PlaneResult r, ToDoubleFunction<SquareArea> part) {
        return r.areas().stream().mapToDouble(part).toArray();
    }
}
