package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigurePane;
import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The longest pause of the window's thread while each lab runs, shows its previews and a person
 * turns its figures. Wanted are 100 ms on a quiet machine; a test cannot know whether the machine
 * is quiet, so that it asserts only that the window never froze for a second, and writes what it
 * measured to {@code target/watchdog.txt}.
 */
@SuppressWarnings("try") // a hand that waits may be interrupted
class WatchdogTest {
    private static final double FROZEN_MILLIS = 1000;

    @TempDir Path folder;

    @Test
    void noLabFreezesTheWindow() throws Exception {
        var notes = new StringBuilder();
        for (LabPage<?, ?> page : Catalogue.PAGES) {
            String lab = page.lab().id();
            double longest = longest(page, Files.createDirectories(folder.resolve(lab)));
            notes.append("%s: longest pause %.0f ms%n".formatted(lab, longest));
            Path file = Files.createDirectories(Path.of("target")).resolve("watchdog.txt");
            Files.writeString(file, notes);
            assertTrue(longest < FROZEN_MILLIS, notes.toString());
        }
    }

    /** Lets a lab answer its own defaults while its figures are turned, once its page is built. */
    private static double longest(LabPage<?, ?> page, Path folder) throws Exception {
        try (OpenWindow open = OpenWindow.welcome(folder)) {
            Bench<?, ?> bench = Hand.fx(() -> open.window().desk().bench(page.lab().id()));
            Hand.run(() -> open.window().show(bench));
            Hand.settle();
            try (Watchdog dog = new Watchdog()) {
                Hand.run(bench::run);
                Hand.await(
                        "a picture",
                        () -> open.panes().stream().anyMatch(p -> p.picture() != null));
                do drag(open);
                while (Hand.fx(() -> bench.task().get() != null));
                assertTrue(Hand.fx(bench::answered), page.title());
                drag(open);
                return dog.longestMillis();
            }
        }
    }

    private static void drag(OpenWindow open) throws Exception {
        List<FigurePane> panes = Hand.fx(open::panes);
        Point2D at = Hand.middle(panes.getFirst());
        open.hand().drag(at, at.add(30, 12), MouseButton.PRIMARY);
    }
}
