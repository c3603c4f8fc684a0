package saddleback.app.gui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.Styles;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.engine.labs.surface.Range;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.AdaGrad;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Forms under a real hand. */
class RecordFormTest {
    private final List<Record> told = new ArrayList<>();
    private final List<Boolean> finished = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made by every test
    private Hand hand;

    private <S extends Record> RecordForm<S> open(S values) throws Exception {
        List<RecordForm<S>> made = new ArrayList<>();
        hand =
                Hand.on(
                        () -> {
                            var form =
                                    new RecordForm<>(
                                            values, FormSite.of(new NoFiles(), Path.of("")));
                            form.setOnEdit(
                                    (v, end) -> {
                                        told.add(v);
                                        finished.add(end);
                                    });
                            made.add(form);
                            return form;
                        },
                        400,
                        960);
        return made.getFirst();
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    private void enter(String selector, String text) throws Exception {
        hand.click(selector);
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(text);
    }

    private String text(String selector) throws Exception {
        return hand.find(TextField.class, selector).getText();
    }

    private String complaint(String selector) throws Exception {
        Label label = hand.find(Label.class, selector + "-error");
        return label.isVisible() ? label.getText() : "";
    }

    private String focused() throws Exception {
        Node owner = Hand.fx(() -> hand.stage().getScene().getFocusOwner());
        return String.valueOf(Objects.requireNonNull(owner).getId());
    }

    @Test
    void aTypedNumberIsTakenAtEnter() throws Exception {
        open(TrainingSettings.defaults());
        enter("#setting-epochs", "25");
        assertTrue(told.isEmpty());
        hand.press(KeyCode.ENTER);
        assertEquals(25, ((TrainingSettings) told.getLast()).epochs());
        assertEquals(List.of(true), finished);
    }

    @Test
    void aTypedNumberIsTakenWhenTheKeyboardGoesOn() throws Exception {
        open(TrainingSettings.defaults());
        enter("#setting-epochs", "25");
        hand.press(KeyCode.TAB);
        assertEquals(25, ((TrainingSettings) told.getLast()).epochs());
    }

    @Test
    void escapeRestores() throws Exception {
        open(TrainingSettings.defaults());
        enter("#setting-epochs", "25");
        hand.press(KeyCode.ESCAPE);
        assertEquals("10", text("#setting-epochs"));
        hand.press(KeyCode.ENTER);
        assertTrue(told.isEmpty());
    }

    @Test
    void whatIsOutOfRangeIsToldBesideTheField() throws Exception {
        RecordForm<TrainingSettings> form = open(TrainingSettings.defaults());
        enter("#setting-epochs", "0");
        hand.press(KeyCode.ENTER);
        assertEquals("at least 1, was 0", complaint("#setting-epochs"));
        TextField field = hand.find(TextField.class, "#setting-epochs");
        assertTrue(field.getPseudoClassStates().contains(Styles.STATE_DANGER));
        assertTrue(field.getAccessibleHelp().startsWith("at least 1, was 0"));
        assertTrue(told.isEmpty());
        assertFalse(form.validProperty().get());
        enter("#setting-epochs", "abc");
        hand.press(KeyCode.ENTER);
        assertEquals("a whole number, was abc", complaint("#setting-epochs"));
        enter("#setting-epochs", "3");
        hand.press(KeyCode.ENTER);
        assertEquals("", complaint("#setting-epochs"));
        assertFalse(field.getPseudoClassStates().contains(Styles.STATE_DANGER));
        assertEquals(3, ((TrainingSettings) told.getLast()).epochs());
        assertTrue(form.validProperty().get());
    }

    @Test
    void draggingASliderIsOneGesture() throws Exception {
        open(TrainingSettings.defaults());
        Slider slider = hand.find(Slider.class, "#setting-epochs-slider");
        Point2D thumb = Hand.middle(slider.lookup(".thumb"));
        hand.drag(thumb, thumb.add(40, 0), MouseButton.PRIMARY);
        int epochs = ((TrainingSettings) told.getLast()).epochs();
        assertTrue(epochs > 10, "" + epochs);
        assertEquals(String.valueOf(epochs), text("#setting-epochs"));
        assertTrue(finished.size() > 2);
        assertEquals(finished.size() - 1, finished.indexOf(true));
    }

    @Test
    void anotherMethodHasItsOwnSettings() throws Exception {
        open(TrainingSettings.defaults());
        assertNotNull(hand.find(Node.class, "#setting-method-sgd-momentum"));
        hand.click("#setting-method");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        assertEquals(AdaGrad.defaults(), ((TrainingSettings) told.getLast()).method());
        assertNull(Hand.fx(() -> hand.stage().getScene().lookup("#setting-method-sgd-momentum")));
        enter("#setting-method-adagrad-rate", "0.5");
        hand.press(KeyCode.ENTER);
        AdaGrad usual = AdaGrad.defaults();
        assertEquals(
                new AdaGrad(0.5, usual.initial(), usual.epsilon()),
                ((TrainingSettings) told.getLast()).method());
    }

    @Test
    void layersAreAddedMovedAndRemoved() throws Exception {
        open((Record) Problem.defaults().network());
        hand.click("#setting-layers-add");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        var dense = new LayerSettings.Dense(64, true);
        var relu = new LayerSettings.Relu();
        var out = new LayerSettings.Dense(10, true);
        assertEquals(List.of(dense, relu, out, relu), layers());
        hand.click("#setting-layers-3-up");
        assertEquals(List.of(dense, relu, relu, out), layers());
        assertEquals("10", text("#setting-layers-3-dense-units"));
        hand.click("#setting-layers-1-remove");
        assertEquals(List.of(dense, relu, out), layers());
        assertEquals("setting-layers-1-remove", focused());
    }

    private List<LayerSettings> layers() {
        return ((NetworkSettings) told.getLast()).layers();
    }

    @Test
    void settingsThatGoTogetherAreToldInPlace() throws Exception {
        open(SurfaceSettings.defaults());
        hand.click("#setting-y-on");
        assertNull(((SurfaceSettings) told.getLast()).y());
        hand.click("#setting-orthogonal");
        assertEquals("only where y is given, was true", complaint("#setting-orthogonal"));
        assertEquals(1, told.size());
        hand.click("#setting-y-on");
        assertEquals("", complaint("#setting-orthogonal"));
        assertEquals(Range.defaults(), ((SurfaceSettings) told.getLast()).y());
        assertTrue(((SurfaceSettings) told.getLast()).orthogonal());
        hand.click("#setting-metrics-gradient-norm");
        assertEquals(
                "[LOSS, ACCURACY, GRADIENT_NORM]",
                ((SurfaceSettings) told.getLast()).metrics().toString());
    }

    @Test
    void resetAppearsWhereThereIsSomethingToReset() throws Exception {
        open(TrainingSettings.defaults());
        Node reset = hand.find(Node.class, "#setting-epochs-reset");
        assertFalse(reset.isVisible());
        hand.click("#setting-epochs");
        hand.press(KeyCode.UP);
        assertEquals(11, ((TrainingSettings) told.getLast()).epochs());
        assertTrue(reset.isVisible());
        hand.click(reset);
        assertEquals(TrainingSettings.defaults(), told.getLast());
        assertFalse(reset.isVisible());
    }

    @Test
    void theKeyboardGoesInReadingOrder() throws Exception {
        open(Range.defaults());
        hand.click("#setting-from");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            hand.press(KeyCode.TAB);
            order.add(focused());
        }
        assertEquals(List.of("setting-to", "setting-points-slider", "setting-points"), order);
        hand.press(KeyCode.SHIFT, KeyCode.TAB);
        hand.press(KeyCode.RIGHT);
        assertTrue(((Range) told.getLast()).points() > 51);
    }

    @Test
    void anOptionalNumberCountsOnlyWhenItIsThere() throws Exception {
        open(TrainingSettings.defaults());
        hand.click("#setting-batch-on");
        assertEquals("setting-batch", focused());
        assertTrue(told.isEmpty());
        hand.type("32");
        hand.press(KeyCode.ENTER);
        assertEquals(32, ((TrainingSettings) told.getLast()).batch());
        hand.click("#setting-batch-on");
        assertNull(((TrainingSettings) told.getLast()).batch());
    }

    @Test
    void showingOtherValuesKeepsTheKeyboard() throws Exception {
        RecordForm<Range> form = open(Range.defaults());
        hand.click("#setting-to");
        Hand.run(() -> form.show(new Range(-3, 7, 11)));
        assertEquals("7", text("#setting-to"));
        assertEquals("setting-to", focused());
        assertTrue(told.isEmpty());
    }
}
