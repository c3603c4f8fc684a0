package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.app.training.SteadyScale;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
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

/** How the search goes on; of a built network a section through its loss. Remembers its scales. */
final class Curves {
    static final String COURSE = "course";
    static final String SECTION = "section";

    private static final double FEW = 100;
    private static final double PERCENT = 100;
    private static final Stroke REDRAWN = new Stroke(Ink.MUTED, 0.7, Dash.DOTTED, 0.8);
    private static final Stroke CLAMP = Stroke.of(Ink.MUTED, 0.9).dashed(Dash.DASHED);

    private double highest;

    /** The losses of good and bad cells, and how much of the drawing is there. */
    Figure course(Standing standing, Agreements agreements, MultiPointSettings method) {
        double most = SteadyScale.up(Math.max((double) standing.steps(), FEW));
        Axis steps = Axis.linear("step", new Range(0, most));
        return Figure.grid(
                        "",
                        List.of(losses(standing, method, steps), shares(agreements, steps)),
                        1,
                        null,
                        "")
                .named(COURSE);
    }

    private Plane losses(Standing standing, MultiPointSettings method, Axis steps) {
        boolean pair = method.variant() == MultiPointSettings.Variant.TWO_VALUED;
        double clamp = method.clamp();
        Course.Lines lines = standing.course();
        if (pair) highest = Math.max(highest, SteadyScale.up(1.2 * clamp));
        for (double[] line : List.of(lines.good(), lines.bad()))
            for (double v : line) if (v > highest) highest = SteadyScale.up(v);
        if (!(highest > 0)) highest = 1;
        var marks = new ArrayList<Mark>();
        for (long step : standing.redrawn())
            marks.add(new Rule(Rule.Across.X, (double) step, REDRAWN, ""));
        if (pair) marks.add(new Rule(Rule.Across.Y, clamp, CLAMP, ""));
        String good = pair ? "dark" : "";
        marks.add(new Line(lines.steps(), lines.good(), Stroke.series(0), good));
        if (pair) marks.add(new Line(lines.steps(), lines.bad(), Stroke.series(1), "bright"));
        return new Plane(
                "",
                steps,
                Axis.linear(pair ? "loss" : "rms error", new Range(0, highest)),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private static Plane shares(Agreements agreements, Axis steps) {
        Agreements.Lines lines = agreements.lines();
        return new Plane(
                "",
                steps,
                Axis.linear("right, %", new Range(0, PERCENT)),
                List.of(
                        new Line(lines.steps(), lines.train(), Stroke.series(2), "training"),
                        new Line(lines.steps(), lines.test(), Stroke.series(3), "test")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    /** Loss and target from left to right, through a cell. */
    static Figure section(Seen seen, @Nullable Cell cell) {
        Plan plan = seen.plan();
        Seen.Side train = seen.train();
        if (plan == null || train == null || plan.built() == null)
            return Figure.of(Blank.of(""), "").named(SECTION);
        Board board = seen.of().board();
        Frame frame = Frame.of(board);
        Grid loss = frame.grid(plan.at(), train.maps().loss());
        Grid asked = frame.grid(plan.at(), plan.asked());
        int cut = cell == null ? board.rows() / 2 : cell.row();
        double height = board.rows() - 0.5 - cut;
        double low = plan.built().low();
        double high = plan.built().high();
        double room = 0.05 * (high - low);
        return Figure.of(
                        new Plane(
                                "Through row " + (cut + 1),
                                frame.xAxis(),
                                Axis.linear("loss", new Range(low - room, high + room)),
                                List.of(
                                        new Line(
                                                asked.x(),
                                                along(asked, height),
                                                Stroke.of(Ink.MUTED, 2.4),
                                                "target"),
                                        new Line(
                                                loss.x(),
                                                along(loss, height),
                                                Stroke.series(0),
                                                "loss")),
                                null,
                                Legend.AUTO,
                                Plane.Aspect.FREE),
                        "")
                .named(SECTION);
    }

    private static double[] along(Grid grid, double height) {
        double[] x = grid.x();
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) out[i] = grid.at(x[i], height);
        return out;
    }
}
