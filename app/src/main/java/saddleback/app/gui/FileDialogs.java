package saddleback.app.gui;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The desktop's own file dialogs. */
final class FileDialogs implements WindowFiles {
    private final Supplier<? extends @Nullable Window> owner;

    FileDialogs(Supplier<? extends @Nullable Window> owner) {
        this.owner = owner;
    }

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
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) chooser.setInitialDirectory(folder.toFile());
        return path(chooser.showDialog(owner.get())).map(f -> isEmpty(f) ? f : f.resolve(name));
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names == null || names.length == 0;
    }

    @Override
    public Optional<Path> save(String title, Path folder, String name, String ending) {
        FileChooser chooser = chooser(title, folder);
        chooser.setInitialFileName(name + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        return path(chooser.showSaveDialog(owner.get()));
    }

    private static FileChooser chooser(String title, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) chooser.setInitialDirectory(folder.toFile());
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
