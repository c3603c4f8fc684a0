package saddleback.app.gui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.LabPage;
import saddleback.app.work.Autosave;
import saddleback.app.work.Places;
import saddleback.app.work.Recovery;
import saddleback.app.work.Theme;
import saddleback.app.work.Workspace;
import saddleback.engine.Lab;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The window on the screen: its size, its closing, files dropped on it, work saved and recovered.
 */
final class Frame {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    private final GuiStart start;
    private final Runnable closed;
    private final Stage stage = new Stage();
    private final Window window;
    private final Autosave autosave;
    private final Closing closing;
    private String trouble = "";
    private volatile Workspace latest = Workspace.empty();

    /**
     * A window that is not shown yet.
     *
     * @param places where this person's files are
     * @param files how files are chosen, given what tells the window to do it over
     * @param closed called once when it was closed
     */
    Frame(
            GuiStart start,
            Places places,
            Function<Supplier<@Nullable Stage>, WindowFiles> files,
            Runnable closed) {
        this.start = start;
        this.closed = closed;
        window = new Window(start, places, files.apply(() -> stage), start.file() == null);
        window.desk().theme().set(theme(window.memory().preferences().get().theme()));
        List<Lab<?, ?>> labs = start.pages().stream().<Lab<?, ?>>map(LabPage::lab).toList();
        autosave = new Autosave(places.state(), () -> latest, labs);
        closing = new Closing(window);
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> window.faults().bug(e));
    }

    private static Themes theme(Theme wanted) {
        return switch (wanted) {
            case LIGHT -> Themes.LIGHT;
            case DARK -> Themes.DARK;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                            ? Themes.DARK
                            : Themes.LIGHT;
        };
    }

    void show() {
        var bounds = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        window.root(),
                        Math.min(WIDTH, bounds.getWidth()),
                        Math.min(HEIGHT, bounds.getHeight()));
        Themes.style(scene);
        stage.titleProperty().bind(window.title());
        stage.getIcons().setAll(AppIcon.images());
        stage.setScene(scene);
        stage.setOnCloseRequest(this::close);
        stage.setOnHidden(_ -> ended());
        acceptFiles(scene);
        window.desk().onChange(this::changed);
        stage.show();
        begin();
    }

    private void begin() {
        Path file = start.file();
        if (file != null) window.actions().opening().file(file);
        if (Boolean.getBoolean("saddleback.trial")) trial();
        window.background().work(autosave::recovery, this::offer);
    }

    /**
     * Closes by itself after the first picture: for the archive of loaded classes, and for checks.
     */
    private void trial() {
        window.hero().pictures().addListener((_, _, n) -> Platform.runLater(stage::hide));
    }

    private void changed() {
        latest = window.workspace();
        autosave.changed();
        String now = autosave.trouble().orElse("");
        if (!now.isEmpty() && !now.equals(trouble)) window.journal().note("not autosaved: " + now);
        trouble = now;
    }

    /** One is restored at most; those that were not decided on are offered at the next start. */
    private void offer(List<Recovery> found) {
        for (Recovery r : found) {
            if (!r.workspace().worthKeeping()) {
                discard(r);
                continue;
            }
            switch (closing.recover(r)) {
                case RESTORE -> {
                    window.actions().restore(r.workspace());
                    discard(r);
                    return;
                }
                case DISCARD -> discard(r);
                case LATER -> {
                    return;
                }
            }
        }
    }

    /** Removes what was left, but not before this program has saved what it took over. */
    private void discard(Recovery r) {
        window.background()
                .work(
                        () -> {
                            if (autosave.now().isEmpty()) r.discard();
                            return r;
                        },
                        _ -> {});
    }

    Window window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    private void acceptFiles(Scene scene) {
        scene.setOnDragOver(
                e -> {
                    if (e.getDragboard().hasFiles()) e.acceptTransferModes(TransferMode.COPY);
                    e.consume();
                });
        scene.setOnDragDropped(
                e -> {
                    Dragboard board = e.getDragboard();
                    if (board.hasFiles())
                        board.getFiles().forEach(f -> window.actions().file(f.toPath()));
                    e.setDropCompleted(board.hasFiles());
                    e.consume();
                });
    }

    private void close(WindowEvent e) {
        if (closing.mayClose(stage::hide)) return;
        e.consume();
    }

    private void ended() {
        window.close();
        autosave.close();
        closed.run();
    }
}
