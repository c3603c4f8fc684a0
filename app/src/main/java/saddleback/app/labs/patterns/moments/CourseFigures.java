package saddleback.app.labs.patterns.moments;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.patterns.HistoryFigure;
import saddleback.app.labs.patterns.Scene;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
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
import java.util.List;
import java.util.Objects;

/** Curves over the steps with the present moment marked: of the method, and of one cell. */
final class CourseFigures {
    static final String CELL = "cell";

    private static final int OBJECTIVE = 1;
    private static final int SHARE = 2;
    private static final Stroke NOW = Stroke.of(Ink.TEXT, 1.2);
    private static final Stroke AIM = Stroke.of(Ink.MUTED, 1).dashed(Dash.DASHED);

    private final Reel reel;
    private final Plane losses;
    private final Plane second;
    private final How.@Nullable Optimise twoValued;

    CourseFigures(Reel reel) {
        this.reel = reel;
        twoValued = Scene.twoValued(reel.result());
        Optimised optimised = Objects.requireNonNull(reel.result().optimised());
        List<Plane> curves =
                HistoryFigure.of(reel.result(), optimised).panels().stream()
                        .map(Plane.class::cast)
                        .toList();
        losses = curves.getFirst();
        second = curves.get(twoValued == null ? OBJECTIVE : SHARE);
    }

    /** The losses of every step, and the share of cells that were right, or the objective. */
    List<Figure> history(int moment) {
        return List.of(
                Figure.of(at(losses, moment), "").named("losses"),
                Figure.of(at(second, moment), "").named(second.title()));
    }

    /** The loss of a cell at all moments. */
    Figure cell(@Nullable Spot spot, int moment) {
        if (spot == null)
            return Figure.of(Plane.words("Click a cell of a map\nfor its loss over the steps"), "")
                    .named(CELL);
        double[] steps = reel.steps();
        double[] train = reel.train(spot);
        double[] test = reel.test(spot);
        var marks = new ArrayList<Mark>();
        double aim = aim(spot);
        if (Double.isFinite(aim))
            marks.add(new Rule(Rule.Across.Y, aim, AIM, twoValued == null ? "target" : "clamp"));
        marks.add(new Line(steps, train, Stroke.series(0), "training examples"));
        if (reel.tested())
            marks.add(new Line(steps, test, Stroke.series(1).dashed(Dash.DASHED), "test examples"));
        double[] also = {0, Double.isFinite(aim) ? aim : 0};
        Plane plane =
                new Plane(
                        spot.name() + ": " + wanted(spot),
                        Axis.linear("step", new Range(0, steps[steps.length - 1])),
                        Axis.linear("loss", Range.of(train, test, also).padded(0.04)),
                        marks,
                        null,
                        Legend.AUTO,
                        Plane.Aspect.FREE);
        return Figure.of(at(plane, moment), "").named(CELL);
    }

    /** The clamp of cells that shall be high, the loss asked for, else NaN. */
    private double aim(Spot spot) {
        double target = reel.result().target()[spot.index()];
        if (twoValued == null) return target;
        return target < 0 ? twoValued.how().clamp() : Double.NaN;
    }

    private String wanted(Spot spot) {
        double target = reel.result().target()[spot.index()];
        if (Double.isNaN(target)) return "outside the picture";
        if (twoValued == null) return "loss as the target has it";
        return target > 0 ? "shall be low" : target < 0 ? "shall be high" : "is not trained";
    }

    private Plane at(Plane plane, int moment) {
        var marks = new ArrayList<Mark>(plane.marks());
        marks.add(new Rule(Rule.Across.X, reel.step(moment), NOW, ""));
        return plane.with(plane.x(), plane.y(), marks);
    }
}
