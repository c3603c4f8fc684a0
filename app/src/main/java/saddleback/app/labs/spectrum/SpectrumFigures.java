package saddleback.app.labs.spectrum;

import saddleback.app.spectra.Heights;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a spectrum, those along training first where that was asked; those whose numbers a
 * preview has not yet are left out.
 */
final class SpectrumFigures {
    private SpectrumFigures() {}

    static List<Figure> of(SpectrumResult result) {
        var figures = new ArrayList<Figure>();
        if (result.along().size() > 1) AlongFigures.add(result, figures);
        Eigenvalues known = result.eigenvalues();
        if (known != null) ofPoint(result, known, figures);
        if (result.density() != null)
            figures.add(DensityFigure.of(result, result.density()).named("density"));
        if (!result.blocks().isEmpty()) figures.add(BlocksFigure.of(result).named("blocks"));
        if (known != null) VectorFigure.of(result, known).ifPresent(figures::add);
        if (figures.isEmpty()) figures.add(nothingYet().named("spectrum"));
        return List.copyOf(figures);
    }

    private static void ofPoint(SpectrumResult result, Eigenvalues known, List<Figure> into) {
        Ranks ranks = Ranks.of(known, result.size());
        double tolerance = Words.tolerance(result.census());
        String title = Words.census(result);
        String label = Words.axis(result.operator());
        Axis linear = Heights.linear(label, ranks.values());
        Axis log = Heights.signedLog(label, tolerance, ranks.values());
        into.add(
                Figure.of(SpectrumPanel.of(title, ranks, tolerance, linear, List.of()), "")
                        .named("spectrum"));
        into.add(
                Figure.of(SpectrumPanel.of(title, ranks, tolerance, log, List.of()), "")
                        .named("spectrum, signed logarithm"));
        double[] all = known.all();
        if (all != null)
            into.add(HistogramFigure.of(Words.counts(result), label, all).named("histogram"));
    }

    private static Figure nothingYet() {
        Plane empty =
                new Plane(
                        "",
                        Axis.linear("", new Range(0, 1)),
                        Axis.linear("", new Range(0, 1)),
                        List.of(
                                new Text(
                                        0.5,
                                        0.5,
                                        "no eigenvalue is known yet",
                                        Anchor.CENTRE,
                                        Ink.MUTED)),
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE);
        return Figure.of(empty.bare(), "");
    }
}
