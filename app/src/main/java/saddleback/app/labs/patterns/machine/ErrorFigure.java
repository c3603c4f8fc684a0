package saddleback.app.labs.patterns.machine;

import saddleback.app.labs.patterns.StudyFigure;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The error against the size of the grid, with the present size marked. */
final class ErrorFigure {
    static final String NAME = "error against G";

    private static final int MOST_TICKS = 6;
    private static final double SIZE = 11;

    private ErrorFigure() {}

    static Figure of(Machine machine) {
        List<Constructed.Size> sizes = machine.sizes();
        if (sizes.isEmpty())
            return Figure.of(Plane.words("the error is not known yet"), "").named(NAME);
        Plane plane = StudyFigure.errors(sizes);
        var marks = new ArrayList<Mark>(plane.marks());
        marks.add(new Rule(Rule.Across.X, machine.grid(), Stroke.of(Colours.POINT, 1.2), ""));
        marks.add(
                new Points(
                        new double[] {machine.grid()},
                        new double[] {machine.greatest()},
                        Symbol.RING,
                        SIZE,
                        new Fill.Plain(Colours.POINT, 1),
                        ""));
        Range range = plane.x().range().with(new Range(machine.grid() / 1.2, machine.grid() * 1.2));
        Axis x =
                sizes.size() > MOST_TICKS || !known(machine)
                        ? Axis.log(plane.x().label(), range)
                        : new Axis(plane.x().label(), range, plane.x().scale(), plane.x().ticks());
        return Figure.of(
                        new Plane(
                                "error against G",
                                x,
                                plane.y(),
                                marks,
                                null,
                                Legend.BELOW,
                                Plane.Aspect.FREE),
                        "")
                .named(NAME);
    }

    private static boolean known(Machine machine) {
        return machine.sizes().stream().anyMatch(s -> s.grid() == machine.grid());
    }
}
