package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.labs.surface.SurfaceResult;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A long run tells how far it is, shows what it knows, and ends when a person wants it to. How long
 * that takes is written to {@code target/cancel.txt}: wanted are 200 ms on a quiet machine, which a
 * test on a busy one cannot assert.
 */
class ProgressTest {
    /** Much work: 201 by 201 points of a net with 200 units on 2000 examples. */
    private static final String LONG =
            OpenWindow.SMALL
                    .replace("\"points\": 11", "\"points\": 201")
                    .replace("{\"dense\": 8}", "{\"dense\": 200}")
                    .replace("\"examples\": 60", "\"examples\": 2000");

    @TempDir Path folder;
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.welcome(folder);
        hand = open.hand();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private String label(String selector) {
        return ((Label) hand.stage().getScene().lookup(selector)).getText();
    }

    private Node bar() {
        return hand.stage().getScene().lookup(".progress-bar");
    }

    private boolean hasPreview() {
        var o = open.bench().outcome().get();
        return o != null && !o.whole();
    }

    @Test
    void aLongRunTellsHowFarItIs() throws Exception {
        open.open(LONG);
        Hand.await("time left", () -> label("#time-left").endsWith(" left"));
        assertTrue(Hand.fx(() -> bar().isVisible()));
        assertTrue(Hand.fx(() -> ((ProgressBar) bar()).getProgress()) > 0);
        assertFalse(Hand.fx(() -> label("#doing")).isEmpty());
        assertTrue(open.sees("#cancel"));
    }

    @Test
    void picturesComeFromCoarseToFine() throws Exception {
        List<Integer> sizes = new ArrayList<>();
        open.open(LONG.replace("\"dense\": 200", "\"dense\": 16"));
        Hand.run(
                () ->
                        open.bench()
                                .outcome()
                                .addListener(
                                        (_, _, o) ->
                                                sizes.add(
                                                        ((SurfaceResult)
                                                                        Objects.requireNonNull(o)
                                                                                .result())
                                                                .x()
                                                                .length)));
        Hand.await("a preview", this::hasPreview);
        Hand.await("two sizes", () -> sizes.stream().distinct().count() >= 2);
        List<Integer> seen = Hand.fx(() -> List.copyOf(sizes));
        for (int i = 1; i < seen.size(); i++)
            assertTrue(seen.get(i - 1) <= seen.get(i), "finer and finer, was " + seen);
        assertFalse(Hand.fx(() -> open.page().figures().grid().panes().isEmpty()));
    }

    @Test
    void theButtonEndsARun() throws Exception {
        open.open(LONG);
        Hand.await("a preview", this::hasPreview);
        ends("button", () -> hand.click("#cancel"));
    }

    @Test
    void theKeyEndsARun() throws Exception {
        open.open(LONG);
        Hand.await("a preview", this::hasPreview);
        ends("key", () -> hand.press(KeyCode.CONTROL, KeyCode.PERIOD));
    }

    @Test
    void escapeEndsARun() throws Exception {
        open.open(LONG);
        Hand.await("a preview", this::hasPreview);
        ends("Escape", () -> hand.press(KeyCode.ESCAPE));
    }

    @Test
    void closingALabDoesNotLoseItsRun() throws Exception {
        open.open(LONG);
        Hand.await("a preview", this::hasPreview);
        hand.click("#lab-welcome");
        assertTrue(open.sees("#cancel"), "a run goes on and can be ended from the welcome page");
        hand.click("#cancel");
        Hand.await("the end", () -> label("#doing").equals("ready"));
    }

    private interface Deed {
        void run() throws Exception;
    }

    /** Measures until the window says so, and until the analysis' thread has nothing to do. */
    private void ends(String how, Deed deed) throws Exception {
        Thread analysis =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> t.getName().equals("analysis") && busy(t))
                        .findFirst()
                        .orElseThrow();
        long from = System.nanoTime();
        deed.run();
        Hand.await("the end of the run", () -> open.bench().task().get() == null);
        long told = System.nanoTime() - from;
        while (busy(analysis) && System.nanoTime() - from < 30_000_000_000L) Thread.sleep(1);
        long done = System.nanoTime() - from;
        assertFalse(busy(analysis), "the analysis has ended");
        assertEquals("ready", Hand.fx(() -> label("#doing")));
        assertFalse(open.sees("#cancel"));
        Path notes = Files.createDirectories(Path.of("target")).resolve("cancel.txt");
        Files.writeString(
                notes,
                "cancelled by %s: told after %d ms, ended after %d ms%n"
                        .formatted(how, told / 1_000_000, done / 1_000_000),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static boolean busy(Thread thread) {
        for (StackTraceElement e : thread.getStackTrace())
            if (e.getClassName().startsWith("saddleback.app.gui.RunTask")) return true;
        return false;
    }
}
