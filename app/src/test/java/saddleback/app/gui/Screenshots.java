package saddleback.app.gui;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Catalogue;
import saddleback.app.work.Places;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes pictures of the window's main states, off screen. Arguments: the folder they go to, and
 * "all" or the names of some, joined by commas. What is computed is kept from shot to shot.
 */
final class Screenshots {
    private static final String ENDING = ".png";

    /** How often in a row, and how far apart, two pictures must be alike. */
    private static final int ALIKE = 3;

    private static final int APART_MILLIS = 200;
    private static final int PATIENCE = 300;

    private static final List<Screenshot> ALL =
            List.of(
                    Screenshot.small("welcome-light-1280", Themes.LIGHT, Screenshots::nothing),
                    Screenshot.small("welcome-dark-1280", Themes.DARK, Screenshots::nothing),
                    Screenshot.large("welcome-light-1920", Themes.LIGHT, Screenshots::nothing),
                    Screenshot.small("surface-light-1280", Themes.LIGHT, Screenshots::explore),
                    Screenshot.small("surface-dark-1280", Themes.DARK, Screenshots::explore),
                    Screenshot.large("surface-light-1920", Themes.LIGHT, Screenshots::explore),
                    Screenshot.large("surface-dark-1920", Themes.DARK, Screenshots::explore));

    private final Path folder;
    private final Places places;

    private Screenshots(Path folder, Places places) {
        this.folder = folder;
        this.places = places;
    }

    public static void main(String[] args) throws Exception {
        Path kept = Files.createTempDirectory("saddleback-screenshots");
        Places places =
                new Places(
                        kept.resolve("cache"),
                        kept.resolve("state"),
                        kept.resolve("config"),
                        Places.ofProcess().prepared());
        Screenshots screenshots = new Screenshots(Path.of(args[0]), places);
        Set<String> names = Set.of(args[1].split(","));
        for (Screenshot shot : ALL)
            if (names.contains("all") || names.contains(shot.name())) screenshots.take(shot);
        System.exit(0);
    }

    private void take(Screenshot shot) throws Exception {
        Hand.startToolkit();
        AtomicReference<@Nullable Stage> stage = new AtomicReference<>();
        Window window = Hand.fx(() -> open(shot, stage));
        Hand hand = Hand.on(Objects.requireNonNull(stage.get()));
        rest(hand);
        shot.steps().with(hand, window);
        Shot.write(rest(hand), folder.resolve(shot.name() + ENDING));
        Hand.run(window::close);
        hand.close();
    }

    private Window open(Screenshot shot, AtomicReference<@Nullable Stage> shown) {
        Stage stage = new Stage();
        shown.set(stage);
        GuiStart start = new GuiStart(Catalogue.PAGES, null);
        Window window = new Window(start, places, new FileDialogs(() -> stage));
        window.desk().theme().set(shot.theme());
        Scene scene = new Scene(window.root(), shot.width(), shot.height());
        Themes.style(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        window.greet(window.desk().bench(start.pages().getFirst().lab().id()));
        return window;
    }

    /** Waits until the window does not change any more. */
    private static WritableImage rest(Hand hand) throws Exception {
        WritableImage before = hand.picture();
        int alike = 0;
        for (int i = 0; alike < ALIKE; i++) {
            if (i > PATIENCE) throw new IllegalStateException("the window does not come to rest");
            Thread.sleep(APART_MILLIS);
            WritableImage now = hand.picture();
            alike = Shot.same(before, now) ? alike + 1 : 0;
            before = now;
        }
        return before;
    }

    private static void nothing(Hand hand, Window window) {}

    private static void explore(Hand hand, Window window) throws Exception {
        Hand.run(() -> window.actions().explore());
    }
}
