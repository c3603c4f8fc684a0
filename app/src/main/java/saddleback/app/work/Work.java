package saddleback.app.work;

import saddleback.app.look.Appearance;
import saddleback.engine.Experiment;

import java.nio.file.Path;
import java.util.List;

/**
 * One open experiment: what is asked, and how its answer is seen. What undo goes back to.
 *
 * @param experiment as it is now
 * @param saved as it was when it was opened, made or saved the last time
 * @param origin where that was
 * @param appearance how figures are seen
 * @param shown names of the figures that are shown, in order; one alone or several side by side;
 *     empty leaves the choice to the window
 */
public record Work(
        Experiment<?> experiment,
        Experiment<?> saved,
        Origin origin,
        Appearance appearance,
        List<String> shown) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the two experiments are of different labs
     */
    public Work {
        shown = List.copyOf(shown);
        if (!saved.lab().equals(experiment.lab()))
            throw new IllegalArgumentException(
                    "saved: of the lab " + experiment.lab() + ", was of " + saved.lab());
    }

    /** An experiment just opened or made, seen as its lab draws it. */
    public static Work opened(Experiment<?> experiment, Origin origin) {
        return new Work(experiment, experiment, origin, Appearance.defaults(), List.of());
    }

    /** The lab's id. */
    public String lab() {
        return experiment.lab();
    }

    /** Whether the experiment would be lost at closing; how it is seen does not count. */
    public boolean changed() {
        return !experiment.equals(saved);
    }

    /** The same with another experiment of the same lab. */
    public Work with(Experiment<?> other) {
        return new Work(other, saved, origin, appearance, shown);
    }

    /** The same seen otherwise. */
    public Work with(Appearance other) {
        return new Work(experiment, saved, origin, other, shown);
    }

    /** The same with other figures shown. */
    public Work showing(List<String> figures) {
        return new Work(experiment, saved, origin, appearance, figures);
    }

    /** The same after it was saved to a file. */
    public Work savedTo(Path file) {
        return savedTo(file, experiment);
    }

    /** The same after it, or another state of it, was saved to a file. */
    public Work savedTo(Path file, Experiment<?> written) {
        return new Work(experiment, written, new Origin.Saved(file), appearance, shown);
    }

    /** Whether both are states of one experiment, opened, made or saved in the same place. */
    public boolean isStateOf(Work other) {
        return origin.equals(other.origin) && saved.equals(other.saved);
    }
}
