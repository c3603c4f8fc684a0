package saddleback.app.gui;

import saddleback.app.gui.form.FileChoice;

import java.nio.file.Path;
import java.util.Optional;

/** How a person chooses files to open and to save. */
public interface WindowFiles extends FileChoice {

    /**
     * A file to write.
     *
     * @param folder where to begin
     * @param name suggested, without its ending
     * @param ending with its dot
     */
    Optional<Path> save(String title, Path folder, String name, String ending);
}
