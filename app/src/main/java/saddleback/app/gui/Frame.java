package saddleback.app.gui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import saddleback.app.labs.LabPage;
import saddleback.app.work.Autosave;
import saddleback.app.work.Places;
import saddleback.app.work.Recovery;
import saddleback.app.work.Theme;
import saddleback.app.work.Workspace;
import saddleback.engine.Lab;

import java.nio.file.Path;
import java.util.List;

/**
 * The window on the screen: its size, its closing, files dropped on it, work saved and recovered.
 */
final class Frame {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    private final GuiStart start;
    private final Runnable closed;
    private final Stage stage = new Stage();
    private final Places places = Places.ofProcess();
    private final Window window;
    private final Autosave autosave;
    private final Closing closing;
    private volatile Workspace latest = Workspace.empty();

    /**
     * A window that is not shown yet.
     *
     * @param closed called once when it was closed
     */
    Frame(GuiStart start, Runnable closed) {
        this.start = start;
        this.closed = closed;
        window = new Window(start, places, new FileDialogs(() -> stage));
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
        stage.setTitle("Saddleback");
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
        else window.actions().opening().greeting(window::greet);
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
    }

    private void offer(List<Recovery> found) {
        for (Recovery r : found)
            if (closing.recover(r)) {
                window.actions().restore(r.workspace());
                discard(r);
                return;
            } else discard(r);
    }

    private void discard(Recovery r) {
        window.background()
                .work(
                        () -> {
                            r.discard();
                            return true;
                        },
                        _ -> {});
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
