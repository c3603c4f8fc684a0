package saddleback.app.gui.export;

import java.nio.file.Path;
import java.util.Optional;

/** How a person names a new file; the toolkit's own dialog needs a display, tests have none. */
@FunctionalInterface
public interface SaveFile {

    /**
     * A file to write; whoever asks has agreed to replace an old one. Nothing where the dialog is
     * closed.
     *
     * @param title of the dialog
     * @param folder where to begin
     * @param name suggested, without ending
     * @param ending of the name, with its dot
     */
    Optional<Path> save(String title, Path folder, String name, String ending);
}
