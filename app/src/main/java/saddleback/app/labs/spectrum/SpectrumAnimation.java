package saddleback.app.labs.spectrum;

import saddleback.app.labs.Animation;
import saddleback.app.spectra.Heights;
import saddleback.engine.labs.spectrum.Density;
import saddleback.engine.labs.spectrum.Moment;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The spectrum at one moment of training after the other, on the axes of all together. */
final class SpectrumAnimation {
    private static final int TOTAL_MILLIS = 8000;
    private static final int LEAST_MILLIS = 60;
    private static final int MOST_MILLIS = 500;

    private final SpectrumResult result;
    private final double tolerance;
    private final Axis heights;

    private SpectrumAnimation(SpectrumResult result) {
        this.result = result;
        double[][] all =
                result.along().stream()
                        .map(m -> Ranks.of(m.eigenvalues(), result.size()).values())
                        .toArray(double[][]::new);
        tolerance =
                result.along().stream().mapToDouble(m -> m.census().tolerance()).max().orElse(0);
        heights = Heights.signedLog(Words.axis(result.operator()), tolerance, all);
    }

    /** The spectrum, and the density where there is one; none where training was not followed. */
    static List<Animation> of(SpectrumResult result) {
        int n = result.along().size();
        if (n < 2) return List.of();
        int delay = Math.clamp(TOTAL_MILLIS / n, LEAST_MILLIS, MOST_MILLIS);
        var of = new SpectrumAnimation(result);
        var all = new ArrayList<Animation>();
        all.add(new Animation("spectrum along training", n, of::spectrum, delay));
        if (Course.of(result).hasDensity())
            all.add(new Animation("density along training", n, of::density, delay));
        return all;
    }

    private Figure spectrum(int index) {
        Moment moment = result.along().get(index);
        Ranks ranks = Ranks.of(moment.eigenvalues(), result.size());
        return Figure.of(SpectrumPanel.of(title(moment), ranks, tolerance, heights, List.of()), "");
    }

    private Figure density(int index) {
        Density[] all =
                result.along().stream()
                        .map(m -> Objects.requireNonNull(m.density()))
                        .toArray(Density[]::new);
        Range range = DensityFigure.heights(all);
        Moment moment = result.along().get(index);
        return Figure.of(
                DensityFigure.plane(
                        title(moment),
                        Words.axis(result.operator()),
                        all[index],
                        range,
                        DensityFigure.curve(all[index], range, 0, "", "")),
                "");
    }

    private static String title(Moment moment) {
        return "training step " + moment.step();
    }
}
