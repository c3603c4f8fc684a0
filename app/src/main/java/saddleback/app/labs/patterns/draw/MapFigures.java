package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.training.SteadyScale;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Losses on the plane of a drawing, and where they are not what was asked for. */
final class MapFigures {
    static final String TRAIN = "loss, training examples";
    static final String TEST = "loss, test examples";
    static final String MISSED = "not there yet";
    static final String ERROR = "error";

    private static final Ink WRONG = new Ink.Rgb(0xE34A33);
    private static final double SIZE = 6;
    private static final double LEAST = 2;

    /** Of many cells the marks become smaller, so that cells are seen behind them. */
    private static final double ALL = 80;

    private static final double PERCENT = 100;
    private static final Range MARKS = new Range(-2.5, 1.2);

    private double widest;

    /** Loss on the training examples. */
    Figure train(Seen seen, ColourScale colours) {
        return loss(seen, seen.train(), "Training", colours).named(TRAIN);
    }

    /** Loss on the test examples. */
    Figure test(Seen seen, ColourScale colours) {
        return loss(seen, seen.test(), "Test", colours).named(TEST);
    }

    private static Figure loss(
            Seen seen, Seen.@Nullable Side side, String which, ColourScale colours) {
        Plan plan = seen.plan();
        if (plan == null || side == null)
            return Figure.of(Blank.of(which + " loss\n" + seen.refused()), "");
        String title =
                "%s: %s right\n%s"
                        .formatted(which, percent(side.agreement().share()), examples(side));
        Grid grid = Frame.of(seen.of().board()).grid(plan.at(), side.maps().loss());
        ColourScale clipped = colours.clipped(colours.range(), grid.values());
        return Figure.of(map(seen, title, grid, clipped, look(plan), List.of(), "loss"), "");
    }

    private static String examples(Seen.Side side) {
        String all = Numbers.of(side.all());
        return side.examples() == side.all()
                ? "all %s examples".formatted(all)
                : "%s of %s examples".formatted(Numbers.of(side.examples()), all);
    }

    private static Raster.Look look(Plan plan) {
        return plan.built() == null ? Raster.Look.CELLS : Raster.Look.SMOOTH;
    }

    /** Where the loss is not what was asked for. */
    Figure error(Seen seen) {
        Plan plan = seen.plan();
        Seen.Side train = seen.train();
        if (plan == null || train == null) return Figure.of(Blank.of(""), "").named(MISSED);
        return plan.levelled()
                ? deviation(seen, plan, train).named(ERROR)
                : missed(seen, plan, train).named(MISSED);
    }

    private static Figure missed(Seen seen, Plan plan, Seen.Side train) {
        Frame frame = Frame.of(seen.of().board());
        Grid marks = frame.grid(plan.at(), plan.mark());
        Grid loss = frame.grid(plan.at(), train.maps().loss());
        double middle = (train.agreement().good() + train.agreement().bad()) / 2;
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        double[] shown = new double[marks.values().length];
        int asked = 0;
        for (int i = 0; i < shown.length; i++) {
            double m = marks.values()[i];
            shown[i] = m == 0 ? Double.NaN : -m;
            if (m == 0) continue;
            asked++;
            boolean right = m > 0 ? loss.values()[i] < middle : loss.values()[i] > middle;
            if (right) continue;
            x.add(marks.x()[i % marks.columns()]);
            y.add(marks.y()[i / marks.columns()]);
        }
        var wrong =
                new Points(
                        x.stream().mapToDouble(v -> v).toArray(),
                        y.stream().mapToDouble(v -> v).toArray(),
                        Symbol.SQUARE,
                        Math.clamp(ALL / Math.max(frame.columns(), frame.rows()), LEAST, SIZE),
                        new Fill.Plain(WRONG, 1),
                        "");
        var greys = new ColourScale(ColourMap.GREY, MARKS, ColourScale.Spread.LINEAR, false, false);
        String title = "Not there yet: %d of %d\ncells that are trained".formatted(x.size(), asked);
        return Figure.of(
                map(
                        seen,
                        title,
                        new Grid(marks.x(), marks.y(), shown),
                        greys,
                        Raster.Look.CELLS,
                        List.of(wrong),
                        ""),
                "");
    }

    private Figure deviation(Seen seen, Plan plan, Seen.Side train) {
        double[] loss = train.maps().loss();
        double[] error = new double[loss.length];
        double most = 0;
        for (int i = 0; i < error.length; i++) {
            error[i] = loss[i] - plan.asked()[i];
            if (error[i] > most || -error[i] > most) most = Math.abs(error[i]);
        }
        double round = SteadyScale.up(Math.max(most, 1e-12));
        if (round > widest || round < widest / 10) widest = round;
        var scale =
                new ColourScale(
                        ColourMap.DIVERGING,
                        new Range(-widest, widest),
                        ColourScale.Spread.DIVERGING,
                        false,
                        false);
        String title =
                String.format(Locale.ROOT, "Error: at most %.3g\n%s", most, bound(plan.built()));
        Grid grid = Frame.of(seen.of().board()).grid(plan.at(), error);
        return Figure.of(map(seen, title, grid, scale, look(plan), List.of(), "error"), "");
    }

    private static String bound(@Nullable Built built) {
        if (built == null || Double.isNaN(built.bound())) return "on training examples";
        double bound = built.bound();
        return Double.isFinite(bound)
                ? String.format(Locale.ROOT, "proved: at most %.3g", bound)
                : "no bound is proved";
    }

    private static Plane map(
            Seen seen,
            String title,
            Grid grid,
            ColourScale colours,
            Raster.Look look,
            List<? extends Mark> over,
            String bar) {
        Frame frame = Frame.of(seen.of().board());
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, colours, look));
        marks.addAll(over);
        marks.addAll(BoardFigure.chosen(seen.of().board(), seen.of().cell()));
        return new Plane(
                title,
                frame.xAxis(),
                frame.yAxis(),
                marks,
                bar.isEmpty() ? null : new ColourBar(colours, bar),
                Legend.NONE,
                Plane.Aspect.EQUAL,
                Plane.Axes.HIDDEN);
    }

    /** A share in words. */
    static String percent(double share) {
        return Double.isNaN(share)
                ? "none"
                : String.format(Locale.ROOT, "%.1f %%", PERCENT * share);
    }
}
