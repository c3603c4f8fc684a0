package saddleback.app.gui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a form needs from around it.
 *
 * @param files how files are chosen
 * @param place where relative paths start now; chosen files are written relative to it. Asked each
 *     time, as it changes when an experiment is saved elsewhere; then the form must be shown again
 * @param offers words to choose from where any text may be written, by the setting's path; empty
 *     for none
 */
public record FormSite(
        FileChoice files, Supplier<Path> place, Function<String, List<String>> offers) {

    /** A site that stays where it is and offers no words. */
    public static FormSite of(FileChoice files, Path folder) {
        return of(files, () -> folder);
    }

    /** A site that may move and offers no words. */
    public static FormSite of(FileChoice files, Supplier<Path> place) {
        return new FormSite(files, place, _ -> List.of());
    }

    /** Where relative paths start now. */
    public Path folder() {
        return place.get();
    }
}
