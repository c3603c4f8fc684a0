package saddleback.app.labs.interference.fix;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.interference.ways.Cure;
import saddleback.engine.interference.Course;

import java.util.Optional;

/** What changed, in words and the run's own numbers. */
final class FixWords {
    /** Factors nearer to 1 than this are called no change. */
    private static final double SAME = 1.05;

    private FixWords() {}

    /** One line on the cure that is looked at. */
    static String status(Findings found, Optional<Cure> seen) {
        Course before = found.before().orElse(null);
        if (before == null) return found.refused().isEmpty() ? "learning" : found.refused();
        if (seen.isEmpty()) return before(before) + "; press a remedy";
        Cure cure = seen.get();
        Trial t =
                found.of(cure).filter(x -> x.question().start().equals(found.start())).orElse(null);
        if (t == null) return cure.words() + ": learning";
        if (t.course().isEmpty()) return "%s: %s".formatted(cure.words(), t.refused());
        Course after = t.course().get();
        return "%s: flat plateaus %d → %d, %s; %s"
                .formatted(
                        cure.words(),
                        before.flat().size(),
                        after.flat().size(),
                        times(before, after),
                        removed(cure, t, before, after));
    }

    private static String before(Course c) {
        int flat = c.flat().size();
        return "on-policy: %s, %s"
                .formatted(Numbers.count(flat, "flat plateau", "flat plateaus"), alone(c));
    }

    private static String alone(Course c) {
        return c.finished()
                ? "all learned at time " + Numbers.brief(c.totalTime())
                : "not learned by time %s, J %s of %d"
                        .formatted(Numbers.brief(end(c)), Numbers.brief(last(c)), components(c));
    }

    private static String times(Course before, Course after) {
        if (!after.finished()) return alone(after);
        if (!before.finished())
            return "learned at time %s, without it not by %s"
                    .formatted(Numbers.brief(after.totalTime()), Numbers.brief(end(before)));
        return "time %s → %s (%s)"
                .formatted(
                        Numbers.brief(before.totalTime()),
                        Numbers.brief(after.totalTime()),
                        factor(before, after));
    }

    /** How many times faster or slower. */
    static String factor(Course before, Course after) {
        double times = before.totalTime() / after.totalTime();
        if (Double.isNaN(times)) return after.finished() ? "now learned" : "not learned";
        if (times < SAME && times > 1 / SAME) return "as fast";
        return times > 1
                ? Numbers.brief(times) + "× faster"
                : Numbers.brief(1 / times) + "× slower";
    }

    private static String removed(Cure cure, Trial t, Course before, Course after) {
        String what =
                switch (cure.removes()) {
                    case COUPLING -> cure == Cure.REPLAY ? replayed(t) : "removes the coupling";
                    case INTERFERENCE -> "removes the interference";
                    case NEITHER -> "removes neither";
                };
        if (!helps(before, after)) return what + ", and does not help here";
        int flat = after.flat().size();
        return flat > 0 && flat >= before.flat().size() ? what + ", but plateaus stay" : what;
    }

    private static String replayed(Trial t) {
        return "removes %d %% of the coupling, for a time of %s"
                .formatted(
                        Math.round(100 * t.question().dose().share()),
                        Numbers.brief(t.question().dose().memory()));
    }

    /** Fewer flat plateaus, or clearly faster. */
    static boolean helps(Course before, Course after) {
        if (!after.finished()) return false;
        if (!before.finished()) return true;
        double times = before.totalTime() / after.totalTime();
        boolean fewer = after.flat().size() < before.flat().size();
        return times > SAME || (fewer && times > 1 / SAME);
    }

    static int components(Course c) {
        return c.moments().getFirst().success().length;
    }

    static double end(Course c) {
        return c.time()[c.time().length - 1];
    }

    /** J at the end. */
    static double last(Course c) {
        double sum = 0;
        for (double s : c.moments().getLast().success()) sum += s;
        return sum;
    }
}
