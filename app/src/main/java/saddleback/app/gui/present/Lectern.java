package saddleback.app.gui.present;

import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.lecture.Preparing;
import saddleback.app.lecture.ResultSource;
import saddleback.app.lecture.Script;
import saddleback.viz.figure.Theme;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * Everything a lecturer sees and handles, in one pane: the step, the bar below it, the list, the
 * pointer and the spotlight, the blank screen. Results are prepared while it is there.
 */
final class Lectern extends StackPane implements AutoCloseable {
    /** Of the words, at a height of one pixel: 29 pixels at 1080. */
    private static final double LETTERS = 29.0 / 1080;

    private final Script<?, ?> script;
    private final Preparing preparing;
    private final Formulas formulas = new Formulas();
    private final StepView view;
    private final StepBar bar;
    private final StepList list;
    private final Attention attention = new Attention();
    private final Region blank = new Region();
    private final Label typed = new Label();
    private final Runnable fullScreen;
    private final Runnable leave;
    private int step;

    /**
     * A lectern at the first step.
     *
     * @param fullScreen turns it on or off
     * @param leave ends the lecture
     * @param bug told of mistakes in the program, on any thread
     */
    Lectern(
            Script<?, ?> script,
            ResultSource source,
            FigurePainter painter,
            Theme figures,
            Runnable fullScreen,
            Runnable leave,
            Consumer<Throwable> bug) {
        this.script = script;
        this.fullScreen = fullScreen;
        this.leave = leave;
        view = new StepView(script.demo(), painter, figures, formulas, bug);
        bar = new StepBar(script.demo(), this::go);
        list = new StepList(script.demo(), this::chosen);
        preparing = new Preparing(script, source, i -> Platform.runLater(() -> changed(i)), bug);
        getStyleClass().add("lectern");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        Lectern.class.getResource(
                                                "/saddleback/app/gui/present.css"))
                                .toExternalForm());
        buttons();
        layers();
        listen();
        go(0);
    }

    private void buttons() {
        bar.button("previous", "mdi2c-chevron-left", "Previous step (Left, PageUp)", this::back);
        bar.button("next", "mdi2c-chevron-right", "Next step (Right, Space, PageDown)", this::on);
        bar.button("list", "mdi2f-format-list-numbered", "List of steps (L)", this::toggleList);
        bar.button("pointer", "mdi2r-record-circle-outline", "Pointer (P)", this::togglePointer);
        bar.button(
                "spotlight",
                "mdi2s-spotlight-beam",
                "Spotlight (S); the wheel changes its size",
                this::toggleSpotlight);
        bar.button("blank", "mdi2m-monitor-off", "Blank screen (B)", this::toggleBlank);
        bar.button("full-screen", "mdi2f-fullscreen", "Full screen (F11)", fullScreen);
        bar.button("leave", "mdi2c-close", "End the lecture (Escape)", this::leave);
    }

    private void layers() {
        var page = new BorderPane(view);
        page.setBottom(bar);
        blank.setId("blank-screen");
        blank.getStyleClass().add("blank-screen");
        blank.setVisible(false);
        blank.setOnMouseClicked(_ -> toggleBlank());
        typed.setId("typed");
        typed.getStyleClass().add("typed");
        typed.setVisible(false);
        typed.setMouseTransparent(true);
        getChildren().setAll(page, list, attention, typed, blank);
    }

    private void listen() {
        var keys = new LectureKeys(this);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventFilter(MouseEvent.MOUSE_MOVED, attention::moved);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, attention::moved);
        addEventFilter(ScrollEvent.SCROLL, attention::wheel);
        heightProperty().addListener(_ -> letters());
        setFocusTraversable(true);
        setMinSize(0, 0);
    }

    private void letters() {
        int pixels = Math.clamp(Math.round(LETTERS * getHeight()), 12, 120);
        setStyle("-fx-font-size: " + pixels + "px;");
        bar.iconSize(pixels);
    }

    private void chosen(int index) {
        go(index);
        requestFocus();
    }

    private void on() {
        go(step + 1);
    }

    private void back() {
        go(step - 1);
    }

    /** Goes to a step, or the first or last for one before or behind. */
    void go(int index) {
        step = Math.clamp(index, 0, script.demo().steps().size() - 1);
        preparing.show(step);
        bar.show(step);
        view.begin(step, preparing.state(step));
    }

    /** The present step, from 0. */
    int step() {
        return step;
    }

    /** Whether nothing of the present step is still being made. */
    boolean isReady() {
        return preparing.state(step).ready() && view.isSet();
    }

    private void changed(int index) {
        var state = preparing.state(index);
        bar.ready(index, state.ready());
        if (index == step) view.show(state);
    }

    /** Shows the digits that were typed; empty for none. */
    void typed(String digits) {
        typed.setText("step " + digits);
        typed.setVisible(!digits.isEmpty());
    }

    boolean listIsOpen() {
        return list.isVisible();
    }

    void toggleList() {
        if (list.isVisible()) {
            list.hide();
            requestFocus();
        } else list.show(step);
    }

    void togglePointer() {
        boolean on = !attention.pointerProperty().get();
        attention.pointerProperty().set(on);
        setCursor(on ? Cursor.NONE : Cursor.DEFAULT);
    }

    void toggleSpotlight() {
        attention.spotlightProperty().set(!attention.spotlightProperty().get());
    }

    void toggleBlank() {
        blank.setVisible(!blank.isVisible());
    }

    void toggleFullScreen() {
        fullScreen.run();
    }

    void leave() {
        leave.run();
    }

    /** The pointer and the spotlight. */
    Attention attention() {
        return attention;
    }

    /** Ends the preparing. */
    @Override
    public void close() {
        preparing.close();
        formulas.close();
    }
}
