package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;

/** The stretches of time in which all components but one get worse, as shades. */
final class Stretches {
    private static final double SHADE = 0.28;

    private Stretches() {}

    /** From the bottom to the top of a panel; none where there is no such stretch. */
    static List<Mark> of(Course course, TimeAxis time, Range height) {
        var outlines = new ArrayList<Polygons.Outline>();
        double[] at = time.drawn(course.time());
        List<Moment> moments = course.moments();
        int from = -1;
        for (int i = 0; i <= moments.size(); i++) {
            boolean wins = i < moments.size() && moments.get(i).winnerTakesAll();
            if (wins && from < 0) from = i;
            if (wins || from < 0) continue;
            double left = at[from];
            double right = at[Math.min(i, moments.size() - 1)];
            outlines.add(
                    new Polygons.Outline(
                            new double[] {left, right, right, left},
                            new double[] {
                                height.low(), height.low(), height.high(), height.high()
                            }));
            from = -1;
        }
        if (outlines.isEmpty()) return List.of();
        var fill = new Fill.Plain(new Ink.Series(4), SHADE);
        return List.of(new Polygons(outlines, fill, null, "winner takes all"));
    }
}
