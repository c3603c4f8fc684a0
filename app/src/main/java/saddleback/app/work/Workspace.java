package saddleback.app.work;

import saddleback.app.look.Appearance;

import java.util.List;

/**
 * Everything that is open.
 *
 * @param works open experiments, one for each lab at most, in no particular order
 * @param pins results kept at hand, in the order they are shown
 */
public record Workspace(List<Work> works, List<Pin> pins, Arrangement arrangement) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a lab has two open experiments
     */
    public Workspace {
        works = List.copyOf(works);
        pins = List.copyOf(pins);
        long labs = works.stream().map(Work::lab).distinct().count();
        if (labs < works.size())
            throw new IllegalArgumentException(
                    "works: one for each lab, was " + works.stream().map(Work::lab).toList());
    }

    /** Nothing open. */
    public static Workspace empty() {
        return new Workspace(List.of(), List.of(), Arrangement.defaults());
    }

    /** Whether something would be missed: changes that are not saved, pins, a chosen appearance. */
    public boolean worthKeeping() {
        return changed()
                || !pins.isEmpty()
                || works.stream().anyMatch(w -> !w.appearance().equals(Appearance.defaults()));
    }

    /** Whether an open experiment has changes that are not saved. */
    public boolean changed() {
        return works.stream().anyMatch(Work::changed);
    }
}
