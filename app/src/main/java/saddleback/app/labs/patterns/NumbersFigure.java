package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Table;
import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What was found, as a table of numbers. */
final class NumbersFigure {
    private static final double PERCENT = 100;

    private NumbersFigure() {}

    /** Of one result, with a column for the training and one for the test examples. */
    static Figure of(PatternsResult result) {
        Agreement test = result.testAgreement();
        var agreements = new ArrayList<Agreement>(List.of(result.agreement()));
        if (test != null) agreements.add(test);
        List<String> heads = List.of("training examples", "test examples");
        var table = new Table(heads.subList(0, agreements.size()));
        agreements(table, agreements);
        own(table, List.of(result));
        return table.figure().named("numbers");
    }

    /** Of two results, on the training examples of each. */
    static Figure of(PatternsResult one, PatternsResult two) {
        var table = new Table(List.of("first", "second"));
        agreements(table, List.of(one.agreement(), two.agreement()));
        own(table, List.of(one, two));
        return table.figure().named("numbers");
    }

    private static void agreements(Table table, List<Agreement> of) {
        line(table, "on the right side of the middle", of, a -> PERCENT * a.share(), " %");
        line(table, "a low cell lies below a high one (AUC)", of, a -> PERCENT * a.auc(), " %");
        line(table, "mean loss where it shall be low", of, Agreement::good, "");
        line(table, "mean loss where it shall be high", of, Agreement::bad, "");
        line(table, "accuracy where it shall be low", of, a -> PERCENT * a.goodAccuracy(), " %");
        line(table, "accuracy where it shall be high", of, a -> PERCENT * a.badAccuracy(), " %");
    }

    private static void own(Table table, List<PatternsResult> of) {
        found(table, "steps", of, o -> Numbers.of(o.objective().length));
        built(table, "parameters, as dense layers", of, c -> Numbers.of(c.parameters()));
        built(table, "of them not 0", of, c -> Numbers.of(c.nonzero()));
        built(table, "greatest error on the lattice", of, c -> number(c.greatest(), ""));
        built(table, "bound of the error, proved", of, c -> number(c.bound(), ""));
    }

    private static void line(
            Table table,
            String name,
            List<Agreement> of,
            ToDoubleFunction<Agreement> what,
            String unit) {
        table.row(name, of.stream().map(a -> number(what.applyAsDouble(a), unit)).toList());
    }

    private static void found(
            Table table, String name, List<PatternsResult> of, Function<Optimised, String> what) {
        table.row(
                name,
                of.stream()
                        .map(
                                r -> {
                                    @Nullable Optimised o = r.optimised();
                                    return o == null ? "" : what.apply(o);
                                })
                        .toList());
    }

    private static void built(
            Table table, String name, List<PatternsResult> of, Function<Constructed, String> what) {
        table.row(
                name,
                of.stream()
                        .map(
                                r -> {
                                    @Nullable Constructed c = r.constructed();
                                    return c == null ? "" : what.apply(c);
                                })
                        .toList());
    }

    private static String number(double v, String unit) {
        if (Double.isNaN(v)) return "";
        return Double.isInfinite(v) ? "none" : Numbers.brief(v) + unit;
    }
}
