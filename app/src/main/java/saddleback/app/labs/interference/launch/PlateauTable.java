package saddleback.app.labs.interference.launch;

import saddleback.app.labs.Table;
import saddleback.app.labs.interference.Brief;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plateaus and the total time of every course. */
final class PlateauTable {
    private static final int ROWS = 6;

    private PlateauTable() {}

    static Plane of(Seen seen, Cursor at) {
        var table = new Table(List.of("plateaus", "severity", "flat for", "total time"));
        for (Track t : seen.tracks()) table.row(t.name(), cells(t.course()));
        Plane all = (Plane) table.figure().panels().getFirst();
        int rows = Math.max(ROWS, seen.tracks().size() + 2);
        var marks = new ArrayList<>(all.marks());
        Ground ground = seen.of().ground();
        if (ground.plain())
            marks.add(
                    new Text(
                            0.04,
                            -rows + 0.5,
                            words(Bend.of(at.moment(), ground.kappa())),
                            Anchor.RIGHT,
                            Ink.TEXT));
        return all.with(all.x(), Axis.linear("", new Range(-rows, 0)), marks);
    }

    /** How J bends at the moment that is looked at. */
    private static String words(Bend bend) {
        String kind =
                bend.low() < 0 && bend.high() > 0
                        ? "as at a saddle"
                        : bend.low() < 0 ? "downwards" : "upwards";
        return "at this moment J bends %s: eigenvalues %s and %s, else 0"
                .formatted(kind, Brief.of(bend.low()), Brief.of(bend.high()));
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
