package saddleback.app.labs.interference;

import saddleback.app.labs.Table;
import saddleback.engine.labs.interference.Conserved;
import saddleback.engine.labs.interference.Laws;
import saddleback.viz.figure.Figure;

import java.util.List;

/** Closed forms beside what the simulation gave, and what the flow keeps. */
public final class LawsFigures {
    private LawsFigures() {}

    /** Of two bandits. */
    public static Figure laws(Laws laws) {
        var table = new Table(List.of("closed form", "simulation"));
        for (Laws.Compared c : laws.compared())
            table.row(c.name(), List.of(Brief.of(c.predicted()), Brief.of(c.measured())));
        table.row(
                "winner takes all, share of the square",
                List.of(Brief.of(laws.winnerTakesAllArea()), ""));
        table.row("cosine of the gradients", List.of(Brief.of(laws.interference()), ""));
        return table.figure();
    }

    /** Quantities and how far they drifted. */
    public static Figure conserved(List<Conserved> conserved) {
        var table = new Table(List.of("at the start", "greatest drift"));
        for (Conserved c : conserved)
            table.row(c.name(), List.of(Brief.of(c.start()), Brief.of(c.drift())));
        return table.figure();
    }
}
