package saddleback.app.gui.session;

import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import saddleback.app.gui.figure.DragHandler;
import saddleback.app.gui.figure.FigureGrid;
import saddleback.app.gui.figure.Probe;
import saddleback.app.gui.form.Hint;
import saddleback.app.labs.Act;
import saddleback.app.labs.Instrument;
import saddleback.app.labs.Shown;
import saddleback.app.look.Appearance;
import saddleback.engine.Experiment;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Theme;

import java.util.Objects;

/**
 * An instrument in use: its figures, beside them its controls, below them what goes on. The session
 * lives on a thread of its own until {@link #close}. Space presses the first button where the
 * keyboard is on nothing that takes it. For the JavaFX thread alone.
 */
public final class SessionPane extends BorderPane implements AutoCloseable {
    private static final double CONTROLS = 322;

    private final FigureGrid figures;
    private final ControlsPane controls;
    private final Label status = new Label("Getting ready");
    private final Tooltip whole = Hint.of("");
    private final Label refusal = new Label();
    private final SessionLoop loop;
    private long sent;

    private SessionPane(Instrument<?> instrument, SessionSite site, Opened opened) {
        figures = new FigureGrid(site.painter());
        controls = new ControlsPane(site, this::act);
        getStyleClass().add("session-pane");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        SessionPane.class.getResource(
                                                "/saddleback/app/gui/session.css"))
                                .toExternalForm());
        setCenter(new BorderPane(figures, null, null, told(), null));
        setRight(side(instrument));
        figures.setOnPoint((f, panel, x, y) -> act(new Act.Point(f, panel, x, y)));
        figures.setOnProbe(this::hover);
        figures.setOnDrag(this::dragged);
        figures.setOnStep(this::stepped);
        addEventHandler(KeyEvent.KEY_PRESSED, this::space);
        loop = opened.begin(new FxAudience(this::show, this::refuse, site));
    }

    /** Makes the loop of a session. */
    private interface Opened {
        SessionLoop begin(Audience audience);
    }

    /**
     * Begins a session.
     *
     * @param workers the threads the session may use
     */
    public static <R extends Record> SessionPane of(
            Instrument<R> instrument,
            Experiment<?> experiment,
            R result,
            Workers workers,
            SessionSite site) {
        return new SessionPane(
                instrument,
                site,
                audience ->
                        new SessionLoop(
                                "session " + instrument.id(),
                                () -> instrument.opening().open(experiment, result, workers),
                                audience));
    }

    private Node told() {
        status.setId("session-status");
        status.setTooltip(whole);
        status.setAccessibleRole(AccessibleRole.TEXT);
        refusal.setId("session-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        VBox box = new VBox(refusal, status);
        box.getStyleClass().add("session-status");
        return box;
    }

    private Node side(Instrument<?> instrument) {
        ScrollPane scroll = new ScrollPane(new VBox(new HelpText(instrument.help()), controls));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(CONTROLS);
        scroll.setId("session-controls");
        return new HBox(new Separator(Orientation.VERTICAL), scroll);
    }

    private void act(Act act) {
        refusal.setVisible(false);
        sent = loop.act(act);
    }

    private boolean dragged(int figure, DragHandler.Drag d) {
        if (!loop.drags()) return false;
        act(new Act.Drag(figure, d.panel(), d.fromX(), d.fromY(), d.x(), d.y(), d.end()));
        return true;
    }

    private boolean stepped(int figure, int panel, int right, int up) {
        if (!loop.arrows()) return false;
        act(new Act.Arrow(figure, panel, right, up));
        return true;
    }

    private void hover(int figure, @Nullable Probe probe) {
        loop.hover(
                probe == null
                        ? new Act.Leave()
                        : new Act.Hover(
                                figure, probe.hit().panel(), probe.hit().x(), probe.hit().y()));
    }

    private void show(Shown shown, long done) {
        figures.show(shown.figures());
        figures.setStale(shown.stale());
        controls.show(shown.controls(), done >= sent);
        status.setText(shown.status());
        whole.setText(shown.status());
    }

    private void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(true);
        if (!figures.panes().isEmpty()) return;
        status.setText("Could not begin");
    }

    private void space(KeyEvent e) {
        boolean taken =
                e.getTarget() instanceof ButtonBase
                        || e.getTarget() instanceof TextInputControl
                        || e.getTarget() instanceof ComboBoxBase<?>
                        || e.getTarget() instanceof ToggleSwitch;
        if (e.getCode() != KeyCode.SPACE || taken) return;
        if (controls.lookup(".button") instanceof Button first && !first.isDisabled()) first.fire();
        e.consume();
    }

    /** How the figures are seen; gestures change it. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return figures.appearanceProperty();
    }

    /** Colours and letters of the figures. */
    public ObjectProperty<Theme> themeProperty() {
        return figures.themeProperty();
    }

    /** The figures, to listen to probes and gestures. */
    public FigureGrid figures() {
        return figures;
    }

    /** The session's thread; it ends soon after {@link #close}. */
    Thread thread() {
        return loop.thread();
    }

    /** Ends the session and its thread soon; returns at once. */
    @Override
    public void close() {
        loop.close();
    }
}
