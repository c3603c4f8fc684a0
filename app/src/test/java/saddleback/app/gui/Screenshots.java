package saddleback.app.gui;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Catalogue;
import saddleback.app.work.Places;
import saddleback.app.work.ResultCache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes pictures of the window's main states, off screen. Arguments: the folder they go to, and
 * "all" or how the names of some begin, joined by commas. What is computed is kept in the folder of
 * temporary files for the next time.
 */
final class Screenshots {
    private static final String ENDING = ".png";

    private static final Path COMPUTED =
            Path.of(System.getProperty("java.io.tmpdir"), "saddleback-screenshots");

    private final Path folder;
    private boolean failed;

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Screenshots screenshots = new Screenshots(Path.of(args[0]));
        Set<String> names = Set.of(args[1].split(","));
        for (Screenshot shot : Scenes.all())
            if (names.contains("all") || names.stream().anyMatch(shot.name()::startsWith))
                screenshots.take(shot);
        System.exit(screenshots.failed ? 1 : 0);
    }

    /** What was computed for pictures before. */
    static ResultCache cache() {
        return new ResultCache(
                COMPUTED, null, ResultCache.programVersion(), () -> ResultCache.USUAL_LIMIT);
    }

    /** As of a person who has never used the program. */
    private static Places places() throws IOException {
        Path fresh = Files.createTempDirectory("saddleback-screenshots");
        return new Places(
                COMPUTED,
                fresh.resolve("state"),
                fresh.resolve("config"),
                Places.ofProcess().prepared());
    }

    /** The toolkit's screen without a display is smaller than a large window; it says so. */
    private static void told(Thread thread, Throwable e) {
        if (e instanceof IndexOutOfBoundsException
                && Arrays.stream(e.getStackTrace())
                        .anyMatch(f -> f.getClassName().endsWith("HeadlessWindow"))) return;
        e.printStackTrace();
    }

    /** Goes on with the others where one fails. */
    private void take(Screenshot shot) throws Exception {
        try {
            show(shot);
        } catch (Exception | AssertionError e) {
            failed = true;
            System.err.println(shot.name() + ": " + e);
            e.printStackTrace();
        } finally {
            Hand.run(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(w -> w.hide()));
        }
    }

    private void show(Screenshot shot) throws Exception {
        Hand.startToolkit();
        Hand.run(() -> Thread.currentThread().setUncaughtExceptionHandler(Screenshots::told));
        AtomicReference<@Nullable Stage> stage = new AtomicReference<>();
        Window window = Hand.fx(() -> open(shot, stage));
        Hand hand = Hand.on(Objects.requireNonNull(stage.get()));
        Visit visit = new Visit(hand, window);
        visit.until("the first figure", w -> w.hero().picture() != null);
        visit.rest();
        Shot.write(shot.steps().with(visit), folder.resolve(shot.name() + ENDING));
        Hand.run(window::close);
    }

    private Window open(Screenshot shot, AtomicReference<@Nullable Stage> shown)
            throws IOException {
        Stage stage = new Stage();
        shown.set(stage);
        GuiStart start = new GuiStart(Catalogue.PAGES, null);
        Window window = new Window(start, places(), new FileDialogs(() -> stage), true);
        window.desk().theme().set(shot.theme());
        Scene scene = new Scene(window.root(), shot.width(), shot.height());
        Themes.style(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return window;
    }
}
