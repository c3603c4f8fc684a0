package saddleback.app.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FunctionDifference;
import saddleback.engine.labs.flatness.Measured;
import saddleback.engine.objective.Evaluation;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The function that stands still: its picture before and after, and how far the two are apart. */
final class FunctionFigures {
    /** Relative spacing of numbers of double precision. */
    static final double ROUNDING = Math.ulp(1.0);

    private static final int FEATURES = 2;

    private FunctionFigures() {}

    /** Those that there are numbers for. */
    static List<Figure> of(FlatnessResult result) {
        var figures = new ArrayList<Figure>();
        FunctionDifference.Proof proof = result.difference().proof();
        boolean flat = result.before().place().network().inputs() == FEATURES;
        if (proof != null && flat) {
            Figure decisions = decisions(result, proof);
            if (decisions != null) figures.add(decisions.named("function"));
        }
        figures.add(
                difference(result).named(figures.isEmpty() ? "function" : "function difference"));
        if (proof != null && proof.regions() > 0)
            figures.add(ProofFigure.of(result.difference(), proof, flat).named("proof"));
        return figures;
    }

    private static @Nullable Figure decisions(
            FlatnessResult result, FunctionDifference.Proof proof) {
        double[][] corners = ProofFigure.columns(proof);
        if (corners[0].length == 0) return null;
        Measured before = result.before();
        Measured after = result.after();
        var plane =
                new Decisions(
                        Range.of(corners[0]),
                        Range.of(corners[1]),
                        before.place().network().outputs());
        double[] one = plane.outputs(before.place().network(), before.place().weights());
        double[] two = plane.outputs(after.place().network(), after.place().weights());
        boolean classes = !Double.isNaN(before.train().accuracy());
        ColourScale scale = plane.colours(one);
        String words = plane.words();
        return Figure.grid(
                apart(result.difference()),
                List.of(
                        plane.panel("before" + words(before), one, scale, classes, List.of()),
                        plane.panel("after" + words(after), two, scale, classes, List.of())),
                2,
                words.isEmpty() ? null : new ColourBar(scale, words),
                "");
    }

    /** "largest |f − f′| 4.4e−16, of outputs up to 12.3". */
    private static String apart(FunctionDifference difference) {
        if (difference.scale() == 0) return "";
        return "largest |f − f′| %s, of outputs up to %s"
                .formatted(Numbers.brief(difference.largest()), Numbers.brief(difference.scale()));
    }

    /** "\ntraining loss 0.0213\naccuracy 98.5 %\non test 97.2 %". */
    private static String words(Measured measured) {
        String words = "\ntraining loss " + Numbers.brief(measured.train().loss());
        double train = measured.train().accuracy();
        if (Double.isNaN(train)) return words;
        words += "\naccuracy " + share(train);
        double test = measured.test().accuracy();
        return Double.isNaN(test) ? words : words + "\non test " + share(test);
    }

    private static String share(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }

    /** Three short lines: the difference, the loss and the accuracy, on test where there is one. */
    private static String title(FlatnessResult result) {
        Evaluation before = result.before().train();
        Evaluation after = result.after().train();
        FunctionDifference d = result.difference();
        String title = "";
        if (d.scale() > 0)
            title =
                    "largest |f − f′| %s of %s\n"
                            .formatted(Numbers.brief(d.largest()), Numbers.brief(d.scale()));
        title +=
                "training loss %s → %s"
                        .formatted(Numbers.brief(before.loss()), Numbers.brief(after.loss()));
        boolean test = !Double.isNaN(result.before().test().accuracy());
        double one = (test ? result.before().test() : before).accuracy();
        double two = (test ? result.after().test() : after).accuracy();
        if (Double.isNaN(one)) return title;
        String of = test ? "test accuracy" : "accuracy";
        return title + "\n%s %s → %s".formatted(of, share(one), share(two));
    }

    /** One row for each set of inputs. */
    private static Figure difference(FlatnessResult result) {
        FunctionDifference d = result.difference();
        var names = new ArrayList<String>(List.of("training examples", "test examples"));
        names.add("random inputs");
        var values = new ArrayList<Double>(List.of(d.train(), d.test(), d.random()));
        if (d.proof() != null) {
            names.add("linear regions");
            values.add(d.proof().difference());
        }
        double unit = d.scale() > 0 ? d.scale() * ROUNDING : ROUNDING;
        int n = values.size();
        double[] x = new double[n];
        double[] y = new double[n];
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < n; i++) {
            x[i] = d.scale() == 0 ? Double.NaN : values.get(i) / unit; // 0: not known yet
            y[i] = -i;
            ticks.add(new Tick(y[i], names.get(i)));
        }
        Range all = Range.of(x, new double[] {0, 1});
        List<Mark> marks =
                List.of(
                        new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""),
                        new Points(
                                x, y, Symbol.CIRCLE, 8, new Fill.Plain(new Ink.Series(0), 1), ""));
        return Figure.of(
                new Plane(
                        title(result),
                        Axis.signedLog(
                                "largest |f − f′| in roundings of the largest output",
                                new Range(-0.2, all.high() * 2),
                                1),
                        new Axis("", new Range(-n + 0.4, 0.6), Scale.LINEAR, ticks.reversed()),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE),
                "");
    }
}
