package saddleback.app.gui.form;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The system's own file dialogs.
 *
 * @param owner the window over which they stand
 */
public record FileDialogs(Supplier<@Nullable Window> owner) implements FileChoice {

    @Override
    public Optional<Path> file(String title, Path folder) {
        return path(chooser(title, folder).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> files(String title, Path folder) {
        List<File> chosen = chooser(title, folder).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> newFolder(String title, Path folder, String name) {
        FileChooser chooser = chooser(title, folder);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner.get()));
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static FileChooser chooser(String title, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Path start = folder.toAbsolutePath();
        if (Files.isDirectory(start)) chooser.setInitialDirectory(start.toFile());
        return chooser;
    }
}
