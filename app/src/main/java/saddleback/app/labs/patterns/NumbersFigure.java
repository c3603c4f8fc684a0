package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What was found, as a table of numbers. */
final class NumbersFigure {
    private static final double NAME = 0.05;
    private static final double FIRST = 4;
    private static final double APART = 2;
    private static final double PERCENT = 100;

    /** A line of the table. */
    private record Line(String name, List<String> cells, Ink ink) {}

    private final List<Line> lines = new ArrayList<>();
    private final int columns;

    private NumbersFigure(int columns) {
        this.columns = columns;
    }

    /** Of one result, with a column for the training and one for the test examples. */
    static Figure of(PatternsResult result) {
        Agreement test = result.testAgreement();
        var agreements = new ArrayList<Agreement>(List.of(result.agreement()));
        if (test != null) agreements.add(test);
        var table = new NumbersFigure(agreements.size());
        List<String> heads = List.of("training examples", "test examples");
        table.head(heads.subList(0, agreements.size()));
        table.agreements(agreements);
        table.own(List.of(result));
        return Figure.of(table.panel(), "").named("numbers");
    }

    /** Of two results, on the training examples of each. */
    static Figure of(PatternsResult one, PatternsResult two) {
        var table = new NumbersFigure(2);
        table.head(List.of("first", "second"));
        table.agreements(List.of(one.agreement(), two.agreement()));
        table.own(List.of(one, two));
        return Figure.of(table.panel(), "").named("numbers");
    }

    private void head(List<String> names) {
        lines.add(new Line("", names, Ink.MUTED));
    }

    private void agreements(List<Agreement> of) {
        line("cells on the right side", of, a -> PERCENT * a.share(), " %");
        line("a low cell lies below a high one (AUC)", of, a -> PERCENT * a.auc(), " %");
        line("mean loss where it shall be low", of, Agreement::good, "");
        line("mean loss where it shall be high", of, Agreement::bad, "");
        line("accuracy where it shall be low", of, a -> PERCENT * a.goodAccuracy(), " %");
        line("accuracy where it shall be high", of, a -> PERCENT * a.badAccuracy(), " %");
    }

    private void own(List<PatternsResult> of) {
        List<@Nullable Constructed> built =
                Arrays.asList(of.stream().map(PatternsResult::constructed).toArray(Constructed[]::new));
        List<@Nullable Optimised> found =
                Arrays.asList(of.stream().map(PatternsResult::optimised).toArray(Optimised[]::new));
        line("steps", found, o -> o.objective().length);
        line("parameters, as dense layers", built, Constructed::parameters);
        line("of them not 0", built, Constructed::nonzero);
        numbers("greatest error on the lattice", built, Constructed::greatest);
        numbers("bound of the error, proved", built, Constructed::bound);
    }

    private void line(
            String name, List<Agreement> of, ToDoubleFunction<Agreement> what, String unit) {
        List<String> cells =
                of.stream().map(a -> number(what.applyAsDouble(a), unit)).toList();
        add(name, cells);
    }

    private <T> void line(String name, List<@Nullable T> of, java.util.function.ToLongFunction<T> what) {
        add(name, of.stream().map(t -> t == null ? "" : Numbers.of(what.applyAsLong(t))).toList());
    }

    private <T> void numbers(String name, List<@Nullable T> of, ToDoubleFunction<T> what) {
        add(
                name,
                of.stream().map(t -> t == null ? "" : number(what.applyAsDouble(t), "")).toList());
    }

    private static String number(double v, String unit) {
        if (Double.isNaN(v)) return "";
        return Double.isInfinite(v) ? "none" : Numbers.brief(v) + unit;
    }

    private void add(String name, List<String> cells) {
        if (cells.stream().anyMatch(c -> !c.isEmpty())) lines.add(new Line(name, cells, Ink.TEXT));
    }

    private Plane panel() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double y = -i - 0.5;
            if (!line.name().isEmpty())
                marks.add(new Text(NAME, y, line.name(), Anchor.RIGHT, line.ink()));
            for (int c = 0; c < line.cells().size(); c++)
                marks.add(
                        new Text(
                                FIRST + c * APART,
                                y,
                                line.cells().get(c),
                                Anchor.CENTRE,
                                line.ink()));
        }
        marks.add(new Rule(Rule.Across.Y, -1, Stroke.of(Ink.MUTED, 0.6), ""));
        return new Plane(
                        "",
                        Axis.linear("", new Range(0, FIRST + (columns - 0.4) * APART)),
                        Axis.linear("", new Range(-Math.max(lines.size(), 12), 0)),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE)
                .bare();
    }
}
