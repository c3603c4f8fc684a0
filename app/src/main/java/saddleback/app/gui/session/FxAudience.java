package saddleback.app.gui.session;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Shown;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Brings what a session tells to the JavaFX thread; what has been overtaken is left out. */
final class FxAudience implements Audience {
    private final Screen screen;
    private final Consumer<String> refusals;
    private final SessionSite site;
    private final AtomicReference<@Nullable Told> latest = new AtomicReference<>();

    /** Shows what is to be seen. */
    interface Screen {
        void show(Shown shown, long done);
    }

    private record Told(Shown shown, long done) {}

    FxAudience(Screen screen, Consumer<String> refusals, SessionSite site) {
        this.screen = screen;
        this.refusals = refusals;
        this.site = site;
    }

    @Override
    public void shown(Shown shown, long done) {
        if (latest.getAndSet(new Told(shown, done)) == null) Platform.runLater(this::show);
    }

    private void show() {
        Told told = latest.getAndSet(null);
        if (told != null) screen.show(told.shown(), told.done());
    }

    @Override
    public void refused(String words) {
        Platform.runLater(() -> refusals.accept(words));
    }

    @Override
    public void notBegun(String words) {
        refused(words);
    }

    @Override
    public void broken(Throwable mistake) {
        Platform.runLater(() -> site.mistake().accept(mistake));
    }

    @Override
    public void written(Path file) {
        Platform.runLater(() -> site.written().accept(file));
    }
}
