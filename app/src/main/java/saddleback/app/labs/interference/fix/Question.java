package saddleback.app.labs.interference.fix;

import saddleback.app.labs.interference.ways.Cure;
import saddleback.app.labs.interference.ways.Dose;
import saddleback.engine.labs.interference.InterferenceSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants to see.
 *
 * @param start the learner without a cure
 * @param dose of the cures
 * @param tried cures, each once, in the order in which they were tried
 * @param chosen the one that is looked at, the last that was tried; none before any was
 */
record Question(InterferenceSettings start, Dose dose, List<Cure> tried, Optional<Cure> chosen) {
    Question {
        tried = List.copyOf(tried);
    }

    /** A learner without any cure. */
    static Question of(InterferenceSettings start) {
        return new Question(start, Dose.usual(), List.of(), Optional.empty());
    }

    /** The same cures for another learner. */
    Question from(InterferenceSettings other) {
        return new Question(other, dose, tried, chosen);
    }

    /** Looks at one cure, which is tried if it was not. */
    Question trying(Cure cure) {
        var all = new ArrayList<>(tried);
        if (!all.contains(cure)) all.add(cure);
        return new Question(start, dose, all, Optional.of(cure));
    }

    /** Tries all; looks at the one that is looked at, else at the first. */
    Question tryingAll() {
        var all = new ArrayList<>(tried);
        for (Cure c : Cure.ALL) if (!all.contains(c)) all.add(c);
        return new Question(start, dose, all, chosen.or(() -> Optional.of(all.getFirst())));
    }

    /** Forgets what was tried. */
    Question afresh() {
        return new Question(start, dose, List.of(), Optional.empty());
    }

    Question with(Dose other) {
        return new Question(start, other, tried, chosen);
    }
}
