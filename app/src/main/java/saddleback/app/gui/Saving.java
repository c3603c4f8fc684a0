package saddleback.app.gui;

import saddleback.app.work.Origin;
import saddleback.app.work.ResultCache;
import saddleback.app.work.Work;
import saddleback.app.work.Workspace;
import saddleback.app.work.WorkspaceFile;
import saddleback.engine.io.ExperimentFile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Saves experiments and workspaces, written off the window's thread. */
final class Saving {
    private static final String JSON = ".json";

    private final WindowFiles files;
    private final ResultCache cache;
    private final Background background;
    private final Consumer<Path> remember;

    /**
     * A place to save from.
     *
     * @param remember gets each file that was written
     */
    Saving(WindowFiles files, ResultCache cache, Background background, Consumer<Path> remember) {
        this.files = files;
        this.cache = cache;
        this.background = background;
        this.remember = remember;
    }

    /** Saves where it was saved before, or asks where; {@code then} runs once it is written. */
    void save(Bench<?, ?> bench, Runnable then) {
        if (bench.work().get().origin() instanceof Origin.Saved(Path file))
            write(bench, file, then);
        else saveAs(bench, then);
    }

    void saveAs(Bench<?, ?> bench, Runnable then) {
        Work w = bench.work().get();
        Optional<Path> file = files.save("Save experiment", folder(w), name(w), JSON);
        file.ifPresent(f -> write(bench, ended(f, JSON), then));
    }

    private void write(Bench<?, ?> bench, Path file, Runnable then) {
        Path whole = file.toAbsolutePath().normalize();
        Work w = bench.work().get();
        background.work(
                () -> {
                    ExperimentFile.write(w.experiment(), whole);
                    return whole;
                },
                written -> {
                    bench.saved(w, written);
                    remember.accept(written);
                    then.run();
                });
    }

    /** Asks where, and writes the workspace with its results. */
    void workspace(Workspace workspace, byte[] thumbnail, Consumer<Path> then) {
        Optional<Path> file =
                files.save("Save workspace", Path.of(""), "workspace", WorkspaceFile.ENDING);
        file.ifPresent(
                f -> {
                    Path whole = ended(f, WorkspaceFile.ENDING).toAbsolutePath().normalize();
                    background.work(
                            () -> {
                                WorkspaceFile.write(whole, workspace, thumbnail, cache);
                                return whole;
                            },
                            written -> {
                                remember.accept(written);
                                then.accept(written);
                            });
                });
    }

    /** With the ending by which it is known again; experiments may have another one. */
    private static Path ended(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        boolean known = ending.equals(JSON) ? name.contains(".") : name.endsWith(ending);
        return known ? file : file.resolveSibling(name + ending);
    }

    /** Where relative paths of the experiment start. */
    static Path folder(Work w) {
        if (w.origin() instanceof Origin.Saved(Path file) && file.getParent() != null)
            return file.getParent();
        return Path.of("").toAbsolutePath();
    }

    /** What the experiment is called. */
    static String name(Work w) {
        return switch (w.origin()) {
            case Origin.Fresh() -> w.lab();
            case Origin.Sample(String name) -> name;
            case Origin.Saved(Path file) ->
                    String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        };
    }
}
