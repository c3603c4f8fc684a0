package saddleback.app.labs.interference.fix;

import saddleback.app.labs.interference.ways.Cure;
import saddleback.engine.interference.Course;
import saddleback.engine.labs.interference.InterferenceSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a learner and its cures.
 *
 * @param start the learner
 * @param before how it learns without a cure; none where it cannot be set up
 * @param refused why it cannot; empty where it can
 * @param trials of cures, each once; some may be those of an earlier question
 */
record Findings(
        InterferenceSettings start, Optional<Course> before, String refused, List<Trial> trials) {
    Findings {
        trials = List.copyOf(trials);
    }

    /** What was found of a cure. */
    Optional<Trial> of(Cure cure) {
        return trials.stream().filter(t -> t.cure() == cure).findFirst();
    }

    /** With another trial, in the place of the same cure's. */
    Findings with(Trial another) {
        var all = new ArrayList<>(trials);
        int at = 0;
        while (at < all.size() && all.get(at).cure() != another.cure()) at++;
        if (at < all.size()) all.set(at, another);
        else all.add(another);
        return new Findings(start, before, refused, all);
    }

    /** Whether it is known of a cure what is asked. */
    boolean knows(Cure cure, Question q) {
        return of(cure).filter(t -> t.answers(q)).isPresent();
    }

    /** Whether all that is asked is known. */
    boolean answers(Question q) {
        return start.equals(q.start())
                && (before.isEmpty() || q.tried().stream().allMatch(c -> knows(c, q)));
    }
}
