package saddleback.app.gui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * What a form needs from around it.
 *
 * @param files how files are chosen
 * @param folder where relative paths start; chosen files are written relative to it
 * @param offers words to choose from where any text may be written, by the setting's path; empty
 *     for none
 */
public record FormSite(FileChoice files, Path folder, Function<String, List<String>> offers) {

    /** A site that offers no words. */
    public static FormSite of(FileChoice files, Path folder) {
        return new FormSite(files, folder, _ -> List.of());
    }
}
