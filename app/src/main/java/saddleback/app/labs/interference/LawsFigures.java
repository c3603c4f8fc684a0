package saddleback.app.labs.interference;

import saddleback.app.labs.Table;
import saddleback.engine.labs.interference.Conserved;
import saddleback.engine.labs.interference.Laws;
import saddleback.viz.figure.Figure;

import java.util.List;

/** Closed forms beside what the simulation gave, and what the flow keeps. */
public final class LawsFigures {
    private static final int LETTERS = 48;

    private LawsFigures() {}

    /** Of two bandits. */
    public static Figure laws(Laws laws) {
        var table = new Table(List.of("closed form", "simulation"));
        for (Laws.Compared c : laws.compared())
            table.row(lines(c.name()), List.of(Brief.of(c.predicted()), Brief.of(c.measured())));
        return table.figure();
    }

    /** Quantities and how far they drifted. */
    public static Figure conserved(List<Conserved> conserved) {
        var table = new Table(List.of("at the start", "greatest drift"));
        for (Conserved c : conserved)
            table.row(lines(c.name()), List.of(Brief.of(c.start()), Brief.of(c.drift())));
        return table.figure();
    }

    /** In lines of at most so many letters where words allow it. */
    static String lines(String words) {
        var lines = new StringBuilder();
        int length = 0;
        for (String word : words.split(" ", -1)) {
            boolean full = length > 0 && length + 1 + word.length() > LETTERS;
            if (length > 0) lines.append(full ? '\n' : ' ');
            lines.append(word);
            length = word.length() + (full || length == 0 ? 0 : length + 1);
        }
        return lines.toString();
    }
}
