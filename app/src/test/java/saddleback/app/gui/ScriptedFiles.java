package saddleback.app.gui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A person at file dialogs whose answers are written down before; without one the dialog closes.
 */
final class ScriptedFiles implements WindowFiles {
    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Path> begun = new ArrayList<>();

    /** Answers the next dialog with a path. */
    void answer(Path path) {
        answers.add(path);
    }

    /** The titles of the dialogs that were opened, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Where the dialogs began, in order. */
    List<Path> begun() {
        return List.copyOf(begun);
    }

    private Optional<Path> next(String title, Path folder) {
        asked.add(title);
        begun.add(folder);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> save(String title, Path folder, String name, String ending) {
        return next(title, folder);
    }

    @Override
    public Optional<Path> file(String title, Path folder) {
        return next(title, folder);
    }

    @Override
    public List<Path> files(String title, Path folder) {
        return next(title, folder).stream().toList();
    }

    @Override
    public Optional<Path> newFolder(String title, Path folder, String name) {
        return next(title, folder);
    }
}
