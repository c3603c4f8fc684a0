package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.work.Pin;
import saddleback.app.work.Work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What a killed program left is offered at the next start. */
class RecoveryTest {
    @TempDir private static Path left;
    @TempDir private Path folder;
    private OpenFrame open;

    @BeforeAll
    static void kill() throws Exception {
        LeftWork.by(LeftWork.What.WORK, left);
    }

    /** Opens the program where the killed one has left its work. */
    @BeforeEach
    void open() throws Exception {
        Path state = Files.createDirectories(OpenFrame.places(folder).state());
        for (Path f : LeftWork.saved(OpenFrame.places(left).state()))
            Files.copy(f, state.resolve(f.getFileName()));
        open = OpenFrame.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private List<Path> left() throws Exception {
        return LeftWork.saved(OpenFrame.places(folder).state());
    }

    @Test
    void restoreBringsExperimentPinsAndAppearanceBack() throws Exception {
        OpenFrame.answer("Restore");
        Hand.await("in front", () -> open.bench() != null);
        open.awaitAnswer();
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        Work work = Hand.fx(() -> bench.work().get());
        assertEquals("small* \u2014 Saddleback", open.title());
        assertEquals(4, work.experiment().seed());
        assertEquals(3, work.saved().seed());
        assertEquals(Looks.magma(work.appearance()), work.appearance());
        List<Pin> pins = Hand.fx(() -> List.copyOf(open.window().desk().pins()));
        assertEquals(List.of("pin 1"), pins.stream().map(Pin::name).toList());
        assertEquals(work.saved(), pins.getFirst().experiment());
        Hand.await("it is this program's now", () -> only(1));
        open.close();
        assertEquals(List.of(), left(), "the proper end leaves nothing");
    }

    private boolean only(int files) {
        try {
            return left().size() == files;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void escapeKeepsItForTheNextStart() throws Exception {
        Hand dialog = Hand.on((Stage) OpenFrame.dialog().getScene().getWindow());
        dialog.press(KeyCode.ESCAPE);
        Hand.await("the dialog is closed", () -> OpenFrame.dialogOrNull() == null);
        assertTrue(Hand.fx(() -> open.window().desk().pins().isEmpty()), "nothing was restored");
        assertTrue(!left().isEmpty(), "it is kept");
        open.close();
        assertTrue(!left().isEmpty(), "also at the end");
    }

    @Test
    void discardRemovesIt() throws Exception {
        OpenFrame.answer("Discard");
        Hand.await("no more than this program's own", () -> only(1) || only(0));
        assertTrue(Hand.fx(() -> open.window().desk().pins().isEmpty()));
        open.close();
        assertEquals(List.of(), left());
    }
}
