package saddleback.app.labs.interference.fix;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Table;
import saddleback.engine.interference.Course;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.Optional;

/** Plateaus and times of all that was tried. */
final class FixTable {
    private static final List<String> HEADS =
            List.of("flat plateaus", "total time", "change", "removes");

    private FixTable() {}

    /**
     * The table.
     *
     * @param seen the course of the cure that is looked at, marked by an arrow
     */
    static Figure of(Course before, List<Trial> trials, Optional<Trial> seen) {
        var table = new Table(HEADS);
        table.row("no remedy", List.of(flat(before), time(before), "", ""));
        for (Trial t : trials) {
            boolean looked = seen.filter(t::equals).isPresent();
            table.row((looked ? "▸ " : "") + t.cure().label(), cells(before, t));
        }
        return table.figure().named("remedies");
    }

    private static List<String> cells(Course before, Trial t) {
        String removes = t.cure().removes().words();
        return t.course()
                .map(c -> List.of(flat(c), time(c), FixWords.factor(before, c), removes))
                .orElse(List.of("cannot be tried", "", "", removes));
    }

    private static String flat(Course c) {
        return String.valueOf(c.flat().size());
    }

    private static String time(Course c) {
        return c.finished()
                ? Numbers.brief(c.totalTime())
                : "over " + Numbers.brief(FixWords.end(c));
    }
}
