package saddleback.app.labs.interference.launch;

import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.StartSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants to see; what undo goes back to.
 *
 * @param ground common to all learners
 * @param launched learners, at most {@value #MOST}
 * @param chosen number of the learner that is looked at; none where there is no learner
 * @param variants that are shown, at least one, without repetition, in their usual order
 * @param first component along the plane's x
 * @param second component along the plane's y, another one
 */
record Wanted(
        Ground ground,
        List<Launched> launched,
        int chosen,
        List<Variant> variants,
        int first,
        int second) {
    /** So many learners stay. */
    static final int MOST = 6;

    Wanted {
        launched = List.copyOf(launched);
        variants = List.copyOf(variants);
    }

    /** The learner that is looked at. */
    Optional<Launched> selected() {
        return launched.stream().filter(l -> l.number() == chosen).findFirst();
    }

    /** What drives all learners; the other variants are shown for the chosen one. */
    Variant main() {
        return variants.getFirst();
    }

    /** With one more learner, which is looked at; the oldest goes where there are too many. */
    Wanted launch(StartSettings start) {
        var all = new ArrayList<Launched>(launched);
        int number = all.isEmpty() ? 1 : all.getLast().number() + 1;
        if (all.size() == MOST) all.removeFirst();
        all.add(new Launched(number, start));
        return new Wanted(ground, all, number, variants, first, second);
    }

    /** A success of each component in the plane; the others like those of the chosen learner. */
    Wanted launch(double x, double y) {
        Launched like = selected().orElse(new Launched(0, Preset.FAINT.start(ground)));
        return launch(like.at(ground, first, second, x, y).start());
    }

    /** With the chosen learner changed. */
    Wanted with(Launched changed) {
        List<Launched> all =
                launched.stream().map(l -> l.number() == chosen ? changed : l).toList();
        return new Wanted(ground, all, chosen, variants, first, second);
    }

    /** With the chosen learner elsewhere in the plane. */
    Wanted at(double x, double y) {
        return selected().map(l -> with(l.at(ground, first, second, x, y))).orElse(this);
    }

    /** Looks at another learner. */
    Wanted looking(int number) {
        return new Wanted(ground, launched, number, variants, first, second);
    }

    /** Without learners. */
    Wanted cleared() {
        return new Wanted(ground, List.of(), 0, variants, first, second);
    }

    /** On another ground. */
    Wanted on(Ground other) {
        List<Launched> all = launched.stream().map(l -> l.moved(ground, other)).toList();
        boolean fits = Math.max(first, second) < other.contexts();
        return new Wanted(other, all, chosen, variants, fits ? first : 0, fits ? second : 1);
    }

    /** With a variant shown or not; the last one stays. */
    Wanted showing(Variant variant, boolean on) {
        List<Variant> all =
                List.of(Variant.values()).stream()
                        .filter(v -> v == variant ? on : variants.contains(v))
                        .toList();
        if (all.isEmpty())
            throw new IllegalArgumentException("variants: at least one has to be shown, was none");
        return new Wanted(ground, launched, chosen, all, first, second);
    }

    /** With another component along x; where it was along y both change places. */
    Wanted across(int k) {
        int y = k == second ? first : second;
        return new Wanted(ground, launched, chosen, variants, k, y);
    }

    /** With another component along y; where it was along x both change places. */
    Wanted up(int k) {
        int x = k == first ? second : first;
        return new Wanted(ground, launched, chosen, variants, x, k);
    }
}
