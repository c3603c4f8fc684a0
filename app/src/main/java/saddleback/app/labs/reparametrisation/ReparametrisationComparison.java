package saddleback.app.labs.reparametrisation;

import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/** Two results: the functions of one variable, and the areas. */
final class ReparametrisationComparison {
    private ReparametrisationComparison() {}

    static List<Figure> of(ReparametrisationResult first, ReparametrisationResult second) {
        var figures = new ArrayList<Figure>();
        LineResult a = first.line();
        LineResult b = second.line();
        if (a != null && b != null) figures.add(lines(a, b).named("functions of both"));
        var one = first.plane();
        var two = second.plane();
        if (one != null && two != null)
            figures.add(VolumeFigure.of(one, two).named("areas of both"));
        return figures;
    }

    private static Figure lines(LineResult a, LineResult b) {
        List<Mark> marks =
                List.of(
                        new Line(a.x(), a.value(), Stroke.series(0), "first"),
                        new Line(b.x(), b.value(), Stroke.series(1), "second"));
        return Figure.of(
                new Plane(
                        "",
                        Axis.linear("θ", Range.of(a.x(), b.x())),
                        Axis.linear("L", Range.of(a.value(), b.value()).padded(0.04)),
                        marks,
                        null,
                        Legend.AUTO,
                        Plane.Aspect.FREE),
                "");
    }
}
