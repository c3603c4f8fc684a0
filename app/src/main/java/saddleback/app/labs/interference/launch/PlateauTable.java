package saddleback.app.labs.interference.launch;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Table;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Plane;

import java.util.Comparator;
import java.util.List;

/** Plateaus and the total time of every course. */
final class PlateauTable {
    private PlateauTable() {}

    static Plane of(Seen seen) {
        var table = new Table(List.of("flat", "severity", "flat for", "total time"));
        for (Track t : seen.tracks()) table.row(t.name(), cells(t.course()));
        return (Plane) table.figure().panels().getFirst();
    }

    private static List<String> cells(Course c) {
        String total = c.finished() ? Numbers.brief(c.totalTime()) : "not reached";
        return c.flat().stream()
                .min(Comparator.comparingDouble(Plateau::severity))
                .map(
                        p ->
                                List.of(
                                        String.valueOf(c.flat().size()),
                                        Numbers.brief(p.severity()),
                                        Numbers.brief(
                                                c.flat().stream()
                                                        .mapToDouble(Plateau::duration)
                                                        .sum()),
                                        total))
                .orElse(List.of("0", "–", "–", total));
    }
}
