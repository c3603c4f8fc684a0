package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.samples.SampleExperiment;

import java.nio.file.Path;
import java.util.Objects;

/** What a person meets first. */
class StartTest {
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

    @Test
    void theWelcomePageIsAlive() throws Exception {
        Window window = open.window();
        Hand.run(() -> window.greet(window.desk().bench("surface")));
        Hand.await("a live surface", () -> window.hero().picture() != null);
        Image picture = Hand.fx(() -> Objects.requireNonNull(window.hero().picture()));
        assertTrue(Pixels.inked(picture) > 0.05, "a surface covers more of its pane than this");
    }

    @Test
    void everyExampleHasACardWithItsWords() throws Exception {
        for (SampleExperiment s : SampleExperiment.ALL) {
            ButtonBase card = hand.find(ButtonBase.class, "#sample-" + s.name());
            assertTrue(Hand.fx(() -> card.getText()).contains(s.title()), card.getText());
            assertNotNull(Hand.fx(card::getGraphic), "a picture on the card of " + s.name());
        }
    }

    @Test
    void exploreOpensTheLabWithSurfaceAndMap() throws Exception {
        hand.click("#explore");
        open.awaitFigures(2);
        assertEquals("surface", Hand.fx(() -> open.bench().page().lab().id()));
        assertTrue(Hand.fx(() -> open.window().shown().get(0).inSpace()), "a surface first");
        assertTrue(Hand.fx(() -> !open.window().shown().get(1).inSpace()), "a map second");
    }
}
