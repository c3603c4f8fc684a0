package saddleback.app.labs.flatness;

import saddleback.engine.labs.flatness.Sweep;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Does flatness predict generalisation? Every measure's agreement with the generalisation gap over
 * many trained networks, before and after a change of parameters that leaves their functions as
 * they are.
 */
final class SweepFigures {
    private SweepFigures() {}

    /** None where no network is trained yet. */
    static List<Figure> of(Sweep sweep) {
        var figures = new ArrayList<Figure>();
        if (!sweep.rankings().isEmpty()) figures.add(TauFigure.of(sweep).named("sweep-tau"));
        List<Sweep.Entry> trained = trained(sweep);
        if (!trained.isEmpty() && !sweep.measures().isEmpty())
            figures.add(ScatterFigure.of(sweep, trained).named("sweep-scatter"));
        return figures;
    }

    /** The networks that there are numbers of. */
    static List<Sweep.Entry> trained(Sweep sweep) {
        return sweep.entries().stream().filter(e -> e != null && Double.isFinite(e.gap())).toList();
    }
}
