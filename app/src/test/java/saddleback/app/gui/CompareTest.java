package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigureGrid;
import saddleback.app.gui.figure.FigurePane;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Space;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A person puts two results side by side, and looks at the network and its data. */
class CompareTest {
    @TempDir Path folder;
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.small(folder);
        hand = open.hand();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private List<Figure> figures(String grid) {
        FigureGrid shown =
                (FigureGrid) hand.stage().getScene().lookup(grid + " .figure-grid");
        return shown == null
                ? List.of()
                : shown.panes().stream()
                        .filter(p -> p.picture() != null)
                        .map(FigurePane::figureProperty)
                        .map(f -> Objects.requireNonNull(f.get()))
                        .toList();
    }

    @Test
    void aPinnedResultStandsBesideThePresentOneAndTheirDifference() throws Exception {
        hand.press(KeyCode.CONTROL, KeyCode.P);
        assertEquals(1, Hand.fx(() -> open.window().desk().pins().size()));
        open.enter("#setting-seed", "8");
        Hand.await("another seed", () -> open.bench().work().get().experiment().seed() == 8);
        open.awaitAnswer();
        hand.click("#mode-compare");
        Hand.await("three figures", () -> figures("#compare-view").size() == 3);
        List<Figure> three = Hand.fx(() -> figures("#compare-view"));
        Space first = (Space) three.get(0).panels().getFirst();
        Space second = (Space) three.get(1).panels().getFirst();
        assertEquals("pin 1", first.title());
        assertEquals("this result", second.title());
        assertEquals(first.z().range(), second.z().range(), "one scale of heights");
        assertEquals(first.camera(), second.camera());
        hand.click("#compare-difference");
        Hand.await("two figures", () -> figures("#compare-view").size() == 2);
    }

    @Test
    void withoutAPinItIsSaidWhatToDo() throws Exception {
        hand.click("#mode-compare");
        assertTrue(
                open.words("#compare-view").stream().anyMatch(w -> w.startsWith("Pin a result")),
                open.words("#compare-view").toString());
    }

    @Test
    void networkAndDataAreShown() throws Exception {
        hand.click("#mode-glance");
        Hand.await("figures", () -> figures("#glance-view").size() > 2);
        for (Figure f : Hand.fx(() -> figures("#glance-view")))
            assertTrue(!f.name().isEmpty(), "every figure has a name");
    }
}
