package saddleback.app.gui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A person who closes every file dialog. */
record NoFiles() implements FileChoice {
    @Override
    public Optional<Path> file(String title, Path folder) {
        return Optional.empty();
    }

    @Override
    public List<Path> files(String title, Path folder) {
        return List.of();
    }

    @Override
    public Optional<Path> newFolder(String title, Path folder, String name) {
        return Optional.empty();
    }
}
