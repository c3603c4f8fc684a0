package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.surface.SurfacePage;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.viz.figure.Figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** A mistake in the program is told with details, and the window lives on. */
@SuppressWarnings("try") // a hand that waits may be interrupted
class FaultsTest {
    @TempDir Path folder;

    @Test
    void aPageThatFailsDoesNotCloseTheWindow() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        Function<SurfaceResult, List<Figure>> usual = SurfacePage.PAGE.figures();
        var page =
                new LabPage<>(
                        Surface.LAB,
                        "Loss surface",
                        "A page that fails at first.",
                        r -> {
                            if (broken.get()) throw new IllegalStateException("a broken page");
                            return usual.apply(r);
                        });
        try (OpenWindow open = OpenWindow.with(List.of(page), folder)) {
            open.open(OpenWindow.SMALL);
            Hand hand = open.hand();
            Hand.await("the strip", () -> OpenWindow.visible(lookup(open, "#fault")));
            assertTrue(open.text("#fault").contains("a broken page"), open.text("#fault"));
            assertTrue(open.sees("#fault-details"));
            details(open);
            broken.set(false);
            hand.click("#fault-close");
            assertFalse(open.sees("#fault"));
            hand.press(KeyCode.F5);
            open.awaitFigures(2);
        }
    }

    private static javafx.scene.Node lookup(OpenWindow open, String selector) {
        return open.hand().stage().getScene().lookup(selector);
    }

    private static void details(OpenWindow open) throws Exception {
        Button button = open.hand().find(Button.class, "#fault-details");
        Platform.runLater(button::fire); // it comes back only when the dialog is closed
        Hand.await("details", () -> dialog(open).isPresent());
        Stage dialog = Hand.fx(() -> dialog(open).orElseThrow());
        TextArea text = Hand.fx(() -> (TextArea) dialog.getScene().lookup("#fault-text"));
        String report = Hand.fx(text::getText);
        assertTrue(report.contains("IllegalStateException: a broken page"), report);
        assertTrue(report.contains("at saddleback."), "the trace, was " + report);
        Hand.run(dialog::close);
    }

    private static Optional<Stage> dialog(OpenWindow open) {
        for (javafx.stage.Window w : javafx.stage.Window.getWindows())
            if (w instanceof Stage s && !s.equals(open.hand().stage()) && s.isShowing())
                return Optional.of(s);
        return Optional.empty();
    }
}
