package saddleback.app.labs.interference.fix;

import saddleback.app.labs.Pursuit;
import saddleback.app.labs.interference.ways.Cure;
import saddleback.app.labs.interference.ways.Learners;
import saddleback.engine.interference.Course;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.Setup;
import saddleback.engine.run.Progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Lets the learner learn without a cure, then with each that is asked for. */
final class Practice implements Pursuit.Work<Question, Findings> {
    /** What is ended within so long is ended although something else is asked. */
    private static final long QUICK_NANOS = 60_000_000;

    /** A cure is given so many times what the learner needs without it. */
    private static final double PATIENCE = 30;

    private final Learners learners;

    Practice(Learners learners) {
        this.learners = learners;
    }

    /** Nothing known of a learner yet. */
    static Findings nothing(InterferenceSettings start) {
        return new Findings(start, Optional.empty(), "", List.of());
    }

    @Override
    public void on(Question q, Pursuit<Question, Findings> pursuit) {
        Findings known = pursuit.latest();
        if (!known.start().equals(q.start()) || known.before().isEmpty())
            known = pursuit.tell(before(q, known, pursuit));
        Course before = known.before().orElse(null);
        if (before == null) return;
        for (Cure c : order(q)) {
            if (known.knows(c, q)) continue;
            if (pursuit.closed()) throw new CancellationException();
            known = pursuit.tell(known.with(trial(c, q, limit(q, before), pursuit)));
        }
    }

    /** The one that is looked at first. */
    private static List<Cure> order(Question q) {
        return q.tried().stream()
                .sorted(Comparator.comparing(c -> !Optional.of(c).equals(q.chosen())))
                .toList();
    }

    private Findings before(Question q, Findings known, Pursuit<?, ?> pursuit) {
        try {
            Setup s =
                    learners.of(
                            Learners.with(
                                    q.start(), Optional.empty(), q.dose(), q.start().limit()));
            Course c = s.flow().of(s.learner(), progress(pursuit));
            return new Findings(q.start(), Optional.of(c), "", known.trials());
        } catch (IllegalArgumentException e) {
            return new Findings(
                    q.start(), Optional.empty(), String.valueOf(e.getMessage()), List.of());
        }
    }

    private Trial trial(Cure cure, Question q, double limit, Pursuit<?, ?> pursuit) {
        try {
            Setup s = learners.of(Learners.with(q.start(), Optional.of(cure), q.dose(), limit));
            Course c = s.flow().of(s.learner(), progress(pursuit));
            return new Trial(cure, q, Optional.of(c), "");
        } catch (IllegalArgumentException e) {
            return new Trial(cure, q, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static double limit(Question q, Course before) {
        if (!before.finished()) return q.start().limit();
        return Math.min(q.start().limit(), PATIENCE * Math.max(before.totalTime(), 1));
    }

    /** Gives up for another question, but not for every place of a slider that is moved. */
    private static Progress progress(Pursuit<?, ?> pursuit) {
        long from = System.nanoTime();
        return (_, _) -> {
            boolean late = System.nanoTime() - from > QUICK_NANOS;
            if (pursuit.closed() || (late && pursuit.newer())) throw new CancellationException();
        };
    }
}
