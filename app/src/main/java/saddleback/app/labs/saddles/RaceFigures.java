package saddleback.app.labs.saddles;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.saddles.RaceResult;
import saddleback.engine.labs.saddles.Way;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What methods met on their way (Dauphin et al. 2014, figure 3), one panel for each width. */
final class RaceFigures {
    private static final double PERCENT = 100;

    private RaceFigures() {}

    static List<Figure> of(RaceResult race) {
        var figures = new ArrayList<Figure>();
        add(race, "loss", "training loss", Way::loss, figures);
        add(race, "error", "training error in %", w -> scaled(w.error(), PERCENT), figures);
        add(
                race,
                "smallest eigenvalue",
                "size of the most negative eigenvalue",
                RaceFigures::mostNegative,
                figures);
        add(race, "gradient norm", "norm of the gradient", Way::gradientNorm, figures);
        add(race, "index", "negative eigenvalues in % of P", RaceFigures::index, figures);
        add(race, "damping", "damping of the last step", Way::damping, figures);
        if (WidthsFigure.suits(race)) figures.add(WidthsFigure.of(race).named("widths"));
        return figures;
    }

    /** Left out where nothing of it is known. */
    private static void add(
            RaceResult race,
            String name,
            String label,
            Function<Way, double[]> what,
            List<Figure> into) {
        if (race.ways().stream().noneMatch(w -> LossScale.any(what.apply(w)))) return;
        into.add(RaceCurves.of(race, label, what).named(name));
    }

    private static double[] scaled(double[] values, double by) {
        double[] out = values.clone();
        for (int i = 0; i < out.length; i++) out[i] *= by;
        return out;
    }

    /** The absolute value of the smallest eigenvalue where it is negative. */
    static double[] mostNegative(Way way) {
        double[] out = new double[way.smallest().length];
        for (int i = 0; i < out.length; i++) {
            boolean none = way.negative()[i] == 0 || !(way.smallest()[i] < 0);
            out[i] = none ? Double.NaN : -way.smallest()[i];
        }
        return out;
    }

    private static double[] index(Way way) {
        double[] out = new double[way.negative().length];
        for (int i = 0; i < out.length; i++) {
            int count = way.negative()[i];
            out[i] = count < 0 ? Double.NaN : PERCENT * count / way.parameters();
        }
        return out;
    }
}
