package saddleback.app.gui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a person chooses files; the toolkit's own dialogs need a display, tests have none. */
public interface FileChoice {

    /**
     * One file that there is.
     *
     * @param title of the dialog
     * @param folder where to begin
     */
    Optional<Path> file(String title, Path folder);

    /** Several files that there are, none where the dialog is closed. */
    List<Path> files(String title, Path folder);

    /**
     * A folder to write into, new or empty.
     *
     * @param name suggested for it
     */
    Optional<Path> newFolder(String title, Path folder, String name);
}
