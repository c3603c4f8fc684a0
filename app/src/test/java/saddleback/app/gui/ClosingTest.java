package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.io.ExperimentFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Nothing is lost at closing without being asked for. */
class ClosingTest {
    @TempDir Path folder;
    private OpenFrame open;

    @BeforeEach
    void open() throws Exception {
        open = OpenFrame.small(folder);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private long seed(Path file) throws Exception {
        return ExperimentFile.read(file, open.window().desk().labs(), List.of()).seed();
    }

    private void change() throws Exception {
        open.ask(Objects.requireNonNull(open.bench()), "seed=4");
    }

    @Test
    void withoutChangesItClosesAtOnce() throws Exception {
        open.askToClose();
        Hand.await("closed", open::isClosed);
        assertNull(Hand.fx(OpenFrame::dialogOrNull));
    }

    @Test
    void howFiguresAreSeenIsNotAskedFor() throws Exception {
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        Hand.run(() -> bench.see(Looks.magma(bench.work().get().appearance()), true));
        open.askToClose();
        Hand.await("closed", open::isClosed);
    }

    @Test
    void cancelKeepsEverything() throws Exception {
        change();
        open.askToClose();
        assertTrue(OpenFrame.dialog().getContentText().contains("\u201csmall\u201d"));
        OpenFrame.answer("Cancel");
        assertTrue(Hand.fx(() -> open.stage().isShowing()));
        assertEquals("small* \u2014 Saddleback", open.title());
        assertEquals(3, seed(folder.resolve("small.json")));
    }

    @Test
    void escapeIsCancel() throws Exception {
        change();
        open.askToClose();
        Hand hand = Hand.on((Stage) OpenFrame.dialog().getScene().getWindow());
        hand.press(KeyCode.ESCAPE);
        Hand.await("the dialog is closed", () -> OpenFrame.dialogOrNull() == null);
        assertTrue(Hand.fx(() -> open.stage().isShowing()));
        assertEquals("small* \u2014 Saddleback", open.title());
    }

    @Test
    void closingWithoutSavingLeavesTheFileAsItWas() throws Exception {
        change();
        open.menu("menu-quit");
        OpenFrame.answer("Close without saving");
        Hand.await("closed", open::isClosed);
        assertEquals(3, seed(folder.resolve("small.json")));
    }

    @Test
    void saveWritesAndCloses() throws Exception {
        change();
        open.menu("menu-quit");
        OpenFrame.answer("Save");
        Hand.await("closed", open::isClosed);
        assertEquals(4, seed(folder.resolve("small.json")));
    }

    @Test
    void whereItCannotBeSavedTheWindowStays() throws Exception {
        change();
        Files.delete(folder.resolve("small.json"));
        Files.createDirectories(folder.resolve("small.json").resolve("full"));
        open.askToClose();
        OpenFrame.answer("Save");
        Hand.await("the strip", () -> open.window().faults().strip().isVisible());
        assertTrue(open.fault().contains("small.json"), open.fault());
        assertTrue(Hand.fx(() -> open.stage().isShowing()));
    }

    private void changeTwo() throws Exception {
        open.close();
        open = OpenFrame.twins(folder, OpenFrame.write(folder, "a.json", OpenWindow.SMALL));
        open.awaitAnswer();
        open.ask(Objects.requireNonNull(open.bench()), "seed=4");
        open.open(
                OpenFrame.write(
                        folder,
                        "b.json",
                        OpenWindow.small("\"lab\": \"twin\"", "\"lab\": \"surface\"")));
        open.ask(Objects.requireNonNull(open.bench()), "seed=5");
    }

    @Test
    void saveSavesEveryChangedExperiment() throws Exception {
        changeTwo();
        open.askToClose();
        String words = OpenFrame.dialog().getContentText();
        assertTrue(words.contains("\u201ca\u201d, \u201cb\u201d"), words);
        OpenFrame.answer("Save");
        Hand.await("closed", open::isClosed);
        assertEquals(4, seed(folder.resolve("a.json")));
        assertEquals(5, seed(folder.resolve("b.json")));
    }

    @Test
    void whereOneIsNotSavedAfterAllTheWindowStays() throws Exception {
        open.close();
        open = OpenFrame.twins(folder, OpenFrame.write(folder, "a.json", OpenWindow.SMALL));
        open.awaitAnswer();
        open.ask(Objects.requireNonNull(open.bench()), "seed=4");
        Hand.run(() -> open.window().desk().bring(open.window().desk().bench("twin")));
        open.ask(Objects.requireNonNull(open.bench()), "seed=5");
        open.askToClose();
        OpenFrame.answer("Save");
        Hand.await("asked where", () -> !open.files().asked().isEmpty());
        Hand.settle();
        assertFalse(open.isClosed());
        assertEquals(4, seed(folder.resolve("a.json")));
        assertEquals("twin* \u2014 Saddleback", open.title());
    }
}
