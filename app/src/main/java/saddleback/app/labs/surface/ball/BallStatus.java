package saddleback.app.labs.surface.ball;

import saddleback.engine.optim.End;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is told of a race in one line. */
final class BallStatus {
    private BallStatus() {}

    /**
     * The steps, the lowest loss, the distance from the plane and who has ended.
     *
     * @param balls those that are shown
     */
    static String of(Race race, List<Ball> balls) {
        var parts = new ArrayList<String>();
        parts.add("step " + race.steps());
        lowest(balls, parts);
        farthest(balls, parts);
        ended(balls, End.NOT_FINITE, "diverged", parts);
        ended(balls, End.NO_DECREASE, "can go no lower", parts);
        return String.join(", ", parts);
    }

    private static void lowest(List<Ball> balls, List<String> parts) {
        Ball best = null;
        for (Ball b : balls)
            if (Double.isFinite(b.path().lowest())
                    && (best == null || b.path().lowest() < best.path().lowest())) best = b;
        if (best != null)
            parts.add("lowest loss " + number(best.path().lowest()) + " (" + best.label() + ")");
    }

    private static void farthest(List<Ball> balls, List<String> parts) {
        Ball most = null;
        for (Ball b : balls)
            if (b.label().where() == Ball.Where.FULL
                    && b.path().size() > 1
                    && (most == null || b.path().lastAway() > most.path().lastAway())) most = b;
        if (most != null)
            parts.add(
                    "farthest from the plane "
                            + number(most.path().lastAway())
                            + " ("
                            + most.label().name()
                            + ")");
    }

    private static void ended(List<Ball> balls, End end, String words, List<String> parts) {
        for (Ball b : balls)
            if (b.end() == end)
                parts.add(
                        b.label()
                                + " "
                                + words
                                + " after step "
                                + Math.max(0, b.path().size() - 1));
    }

    static String number(double v) {
        return String.format(Locale.ROOT, "%.4g", v);
    }
}
