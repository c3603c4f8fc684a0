package saddleback.app.labs.spectrum;

import saddleback.app.spectra.Heights;
import saddleback.engine.labs.spectrum.Density;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** Two results' spectra and densities over one another, and what they differ in. */
final class SpectrumComparison {
    private static final int FEW = 60;

    private SpectrumComparison() {}

    /** The figures; none where neither spectra nor densities are known. */
    static List<Figure> of(SpectrumResult one, SpectrumResult two) {
        var figures = new ArrayList<Figure>();
        Eigenvalues a = one.eigenvalues();
        Eigenvalues b = two.eigenvalues();
        if (a != null && b != null)
            figures.add(
                    spectra(label(one, two), Ranks.of(a, one.size()), Ranks.of(b, two.size()))
                            .named("spectra"));
        Density p = one.density();
        Density q = two.density();
        if (p != null && q != null)
            figures.add(
                    DensityDifference.of(label(one, two), p, q).named("difference of densities"));
        return figures;
    }

    private static String label(SpectrumResult one, SpectrumResult two) {
        return one.operator() == two.operator() ? Words.axis(one.operator()) : "eigenvalue";
    }

    private static Figure spectra(String label, Ranks one, Ranks two) {
        Axis heights = Heights.linear(label, one.values(), two.values());
        boolean same =
                one.size() == two.size()
                        && one.count() == two.count()
                        && one.leading() == two.leading();
        if (!same)
            return Figure.grid(
                    "",
                    List.of(
                            panel("first", heights, one.axis(), points(one, one.values(), 0, "")),
                            panel("second", heights, two.axis(), points(two, two.values(), 1, ""))),
                    2,
                    null,
                    "");
        Plane both =
                panel(
                        "",
                        heights,
                        one.axis(),
                        points(one, one.values(), 0, "first"),
                        points(two, two.values(), 1, "second"));
        double[] change = two.values().clone();
        for (int i = 0; i < change.length; i++) change[i] -= one.values()[i];
        Axis differences = Heights.linear("second minus first, rank by rank", change);
        Plane difference = panel("", differences, one.axis(), points(one, change, 2, ""));
        return Figure.grid("", List.of(both, difference), 2, null, "");
    }

    private static Plane panel(String title, Axis y, Axis x, Mark... over) {
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        marks.addAll(List.of(over));
        return new Plane(title, x, y, marks, null, Legend.AUTO, Plane.Aspect.FREE);
    }

    private static Points points(Ranks ranks, double[] values, int series, String name) {
        return new Points(
                ranks.places(),
                values,
                series != 1 ? Symbol.CIRCLE : Symbol.RING,
                ranks.count() <= FEW ? 5 : 3,
                new Fill.Plain(new Ink.Series(series), 1),
                name);
    }
}
