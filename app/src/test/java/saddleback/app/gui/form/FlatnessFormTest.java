package saddleback.app.gui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.engine.flatness.Measure;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.reparam.AlphaScale;

import java.nio.file.Path;
import java.util.List;

/** A list of transformations and a choice of measures, under a real hand. */
class FlatnessFormTest {
    private static final String AT = "#setting-transform-0";

    @SuppressWarnings("NullAway.Init") // made before every test
    private RecordForm<FlatnessSettings> form;

    @SuppressWarnings("NullAway.Init") // made before every test
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        hand =
                Hand.on(
                        () -> {
                            form =
                                    new RecordForm<>(
                                            FlatnessSettings.defaults(),
                                            FormSite.of(new NoFiles(), Path.of("")));
                            return form;
                        },
                        420,
                        1400);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void defaultsAreShownAsTheyAre() throws Exception {
        assertEquals(FlatnessSettings.defaults(), form.values());
        assertTrue(hand.find(CheckBox.class, "#setting-measures-trace").isSelected());
        assertFalse(hand.find(CheckBox.class, "#setting-measures-log-volume").isSelected());
    }

    @Test
    void measuresAreTicked() throws Exception {
        hand.click("#setting-measures-log-volume");
        assertTrue(form.values().measures().contains(Measure.LOG_VOLUME));
        hand.click("#setting-measures-trace");
        assertFalse(form.values().measures().contains(Measure.TRACE));
    }

    @Test
    void transformationsAreAddedAndRemoved() throws Exception {
        MenuButton add = hand.find(MenuButton.class, "#setting-transform-add");
        Hand.run(
                () ->
                        add.getItems().stream()
                                .filter(i -> "add-alpha-scale".equals(i.getId()))
                                .forEach(MenuItem::fire));
        assertEquals(2, form.values().transform().size());
        assertEquals(AlphaScale.defaults(), form.values().transform().getLast());
        hand.click(AT + "-remove");
        hand.click(AT + "-remove");
        assertEquals(List.of(), form.values().transform());
    }

    @Test
    void aComplaintStandsAtItsTransformation() throws Exception {
        Hand.run(
                () ->
                        form.error(
                                new IllegalArgumentException(
                                        "transform[0].alpha-scale: one factor for each of 3 layers,"
                                                + " was 2")));
        boolean told =
                Hand.fx(
                        () ->
                                form.lookupAll(".complaint").stream()
                                        .map(n -> ((Label) n).getText())
                                        .anyMatch(t -> t.contains("one factor for")));
        assertTrue(told);
    }
}
