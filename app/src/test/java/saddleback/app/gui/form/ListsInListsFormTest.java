package saddleback.app.gui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.engine.labs.saddles.Entrant;
import saddleback.engine.labs.saddles.Race;
import saddleback.engine.labs.saddles.SaddlesSettings;
import saddleback.engine.labs.saddles.Search;
import saddleback.engine.labs.saddles.Stage;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Sgd;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Lists of records that have lists of records, under a real hand. */
class ListsInListsFormTest {
    private static final String AT = "#setting-study-race-entrants-";
    private static final Stage SGD = new Stage(Sgd.defaults(), 32, 20);
    private static final Stage ADAM = new Stage(Adam.defaults(), null, 5);
    private static final Entrant ALONE = new Entrant("", List.of(SGD));
    private static final Entrant BOTH = new Entrant("", List.of(SGD, ADAM));

    @SuppressWarnings("NullAway.Init") // made before every test
    private RecordForm<SaddlesSettings> form;

    @SuppressWarnings("NullAway.Init") // made before every test
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        Race race = new Race(List.of(ALONE, BOTH), List.of(5, 10), 40);
        hand =
                Hand.on(
                        () -> {
                            form =
                                    new RecordForm<>(
                                            new SaddlesSettings(race),
                                            FormSite.of(new NoFiles(), Path.of("")));
                            return form;
                        },
                        420,
                        960);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    private Race race() {
        return (Race) form.values().study();
    }

    private String title(int entrant) throws Exception {
        return hand.find(ToggleButton.class, AT + entrant + "-fold").getText();
    }

    private void enter(String selector, String text) throws Exception {
        hand.click(selector);
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(text);
        hand.press(KeyCode.ENTER);
    }

    @Test
    void severalAreClosedUnderTheirNamesOrMethods() throws Exception {
        assertEquals("1   SGD", title(0));
        assertEquals("2   SGD, Adam", title(1));
        assertFalse(hand.find(ToggleButton.class, AT + "1-fold").isSelected());
        hand.click(AT + "1-fold");
        enter(AT + "1-name", "two parts");
        assertEquals("2   two parts", title(1));
        assertEquals("two parts", race().entrants().get(1).name());
        assertFalse(hand.find(ToggleButton.class, AT + "1-stages-0-fold").isSelected());
    }

    @Test
    void whatIsAddedIsOpenAndRemovedWithItsTitle() throws Exception {
        hand.click("#setting-study-race-entrants-add");
        assertEquals(3, race().entrants().size());
        assertEquals(Entrant.defaults(), race().entrants().getLast());
        assertTrue(hand.find(ToggleButton.class, AT + "2-fold").isSelected());
        assertTrue(hand.find(ToggleButton.class, AT + "2-stages-0-fold").isSelected());
        hand.click(AT + "2-up");
        assertEquals(List.of(ALONE, Entrant.defaults(), BOTH), race().entrants());
        assertTrue(hand.find(ToggleButton.class, AT + "1-fold").isSelected());
        assertFalse(hand.find(ToggleButton.class, AT + "2-fold").isSelected());
        hand.click(AT + "0-remove");
        assertEquals(List.of(Entrant.defaults(), BOTH), race().entrants());
        assertTrue(hand.find(ToggleButton.class, AT + "0-fold").isSelected());
        assertEquals("2   SGD, Adam", title(1));
    }

    @Test
    void anInnerListGrowsAndIsRead() throws Exception {
        hand.click(AT + "0-fold");
        hand.click(AT + "0-stages-add");
        enter(AT + "0-stages-1-epochs", "7");
        assertEquals(
                List.of(SGD, new Stage(Sgd.defaults(), null, 7)),
                race().entrants().getFirst().stages());
        assertEquals("1   SGD, SGD", title(0));
    }

    @Test
    void numbersInListsAreReadAndRefusedInPlace() throws Exception {
        enter("#setting-study-race-widths-1", "20");
        assertEquals(List.of(5, 20), race().widths());
        hand.click("#setting-study-race-widths-add");
        assertFalse(form.validProperty().get(), "an empty number");
        enter("#setting-study-race-widths-2", "40");
        assertEquals(List.of(5, 20, 40), race().widths());
    }

    @Test
    void aComplaintOpensWhatItIsAbout() throws Exception {
        Hand.run(
                () ->
                        form.error(
                                new IllegalArgumentException(
                                        "study.race.entrants[1].stages[1].epochs:"
                                                + " at least 1, was 0")));
        assertTrue(hand.find(ToggleButton.class, AT + "1-fold").isSelected());
        assertTrue(hand.find(ToggleButton.class, AT + "1-stages-1-fold").isSelected());
        assertFalse(hand.find(ToggleButton.class, AT + "1-stages-0-fold").isSelected());
        Label words = hand.find(Label.class, AT + "1-stages-1-epochs-error");
        assertTrue(words.isVisible());
        assertEquals("at least 1, was 0", Objects.requireNonNull(words.getText()));
    }

    @Test
    void theOtherStudyHasItsNoise() throws Exception {
        hand.click("#setting-study");
        hand.press(KeyCode.UP);
        hand.press(KeyCode.ENTER);
        assertEquals(Search.defaults(), form.values().study());
        enter("#setting-study-search-noise-0", "0.5");
        hand.click("#setting-study-search-noise-3-remove");
        assertEquals(List.of(0.5, 0.01, 0.001), ((Search) form.values().study()).noise());
    }
}
