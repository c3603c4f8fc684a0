package saddleback.app.labs.interference.launch;

import saddleback.app.labs.Table;
import saddleback.app.labs.interference.Brief;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.Comparator;
import java.util.List;

/** Plateaus and the total time of every course. */
final class PlateauTable {
    private static final int ROWS = 6;

    private PlateauTable() {}

    static Plane of(Seen seen) {
        var table = new Table(List.of("flat", "severity", "flat for", "total time"));
        for (Track t : seen.tracks()) table.row(t.name(), cells(t.course()));
        Plane all = (Plane) table.figure().panels().getFirst();
        int rows = Math.max(ROWS, seen.tracks().size() + 1);
        return all.with(all.x(), Axis.linear("", new Range(-rows, 0)), all.marks());
    }

    private static List<String> cells(Course c) {
        String total = c.finished() ? Brief.of(c.totalTime()) : "not reached";
        return c.flat().stream()
                .min(Comparator.comparingDouble(Plateau::severity))
                .map(
                        p ->
                                List.of(
                                        String.valueOf(c.flat().size()),
                                        Brief.of(p.severity()),
                                        Brief.of(
                                                c.flat().stream()
                                                        .mapToDouble(Plateau::duration)
                                                        .sum()),
                                        total))
                .orElse(List.of("0", "–", "–", total));
    }
}
