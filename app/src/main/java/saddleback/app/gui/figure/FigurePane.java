package saddleback.app.gui.figure;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import saddleback.app.look.Appearance;
import saddleback.app.look.Sight;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Layout;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * One figure in the window. The wheel zooms about the mouse, a drag turns a surface and moves a
 * flat panel, with the right button or Shift it moves both; a double click shows the whole again;
 * keys do the same where the pane has the focus. What lies under the mouse is told by {@link
 * #probe}, and a probe of another pane is marked where it shows the same plane. Painting is done
 * elsewhere: a pane shows the last picture until the next is ready.
 */
public final class FigurePane extends Region {
    /** Logical pixels in a point: figures are made for paper, and a screen is farther away. */
    private static final double POINT = 1.5;

    private static final double LEAST_POINT = 0.5;

    private static final Duration REST = Duration.millis(180);
    private static final double LEAST = 32;

    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.defaults());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<@Nullable Probe> probe = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Probe> linked = new SimpleObjectProperty<>();
    private final DoubleProperty scale = new SimpleDoubleProperty(POINT);
    private final BooleanProperty stale = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper pictures = new ReadOnlyIntegerWrapper();
    private final ImageView view = new ImageView();
    private final Label badge = new Label("out of date");
    private final Crosshair crosshair = new Crosshair();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Easel easel;
    private PointHandler onPoint = (_, _, _) -> {};
    private DragHandler onDrag = _ -> false;
    private StepHandler onStep = (_, _, _) -> false;
    private Consumer<Sight> onSight = _ -> {};
    private @Nullable Painted painted;
    private Easel.@Nullable Wish wished;
    private boolean moving;

    /** Hears of a click on data. */
    @FunctionalInterface
    public interface PointHandler {
        /** A place in a panel was clicked, in data units. */
        void at(int panel, double x, double y);
    }

    /** An empty pane. */
    public FigurePane(FigurePainter painter) {
        easel = new Easel(painter, this::ready);
        getStyleClass().add("figure-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("no figure");
        badge.getStyleClass().add("stale-badge");
        badge.setMouseTransparent(true);
        badge.visibleProperty().bind(stale);
        var over = new Pane(crosshair.nodes());
        over.setMouseTransparent(true);
        // What changes with each picture must not ask for a layout, which asks for a picture.
        over.setManaged(false);
        view.setManaged(false);
        getChildren().setAll(view, over, badge);
        view.opacityProperty().bind(Bindings.when(stale).then(0.55).otherwise(1.0));
        figure.addListener(_ -> changed());
        appearance.addListener(_ -> repaint());
        theme.addListener(_ -> repaint());
        scale.addListener(_ -> repaint());
        linked.addListener(_ -> mark());
        rest.setOnFinished(_ -> settle());
        setMinSize(LEAST, LEAST);
        new Gestures(this).install();
        sceneProperty().addListener(_ -> repaint());
    }

    /** The figure as its lab made it; null for none. */
    public ObjectProperty<@Nullable Figure> figureProperty() {
        return figure;
    }

    /** Shows a figure. */
    public void setFigure(Figure shown) {
        figure.set(shown);
    }

    /** How it is seen; gestures change its sight of this figure. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** Shows the figure otherwise. */
    public void setAppearance(Appearance how) {
        appearance.set(how);
    }

    /** Colours and letters. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether what is shown does not answer the present settings; marked so. */
    public BooleanProperty staleProperty() {
        return stale;
    }

    /** Marks the picture as not up to date. */
    public void setStale(boolean old) {
        stale.set(old);
    }

    /** What lies under the mouse; null for nothing. */
    public ObjectProperty<@Nullable Probe> probeProperty() {
        return probe;
    }

    /** What lies under the mouse in any pane: it is marked here where this shows the same plane. */
    public ObjectProperty<@Nullable Probe> linkedProperty() {
        return linked;
    }

    /** Takes clicks on data. */
    public void setOnPoint(PointHandler handler) {
        onPoint = handler;
    }

    /** Asked first of every drag with the first button and without Shift in a flat panel. */
    public void setOnDrag(DragHandler handler) {
        onDrag = handler;
    }

    /** Asked first of every arrow key without Shift on a flat panel. */
    public void setOnStep(StepHandler handler) {
        onStep = handler;
    }

    /** Told each time a gesture has ended that changed from where the figure is seen. */
    public void setOnSight(Consumer<Sight> handler) {
        onSight = handler;
    }

    /** The last picture, or null before the first. */
    public @Nullable Image picture() {
        return view.getImage();
    }

    /** How many pictures were shown. */
    public ReadOnlyIntegerProperty pictures() {
        return pictures.getReadOnlyProperty();
    }

    /** Where everything lies in the last picture, in points of {@link #scale} logical pixels. */
    public Optional<Layout> layoutOfPicture() {
        return Optional.ofNullable(painted).map(Painted::layout);
    }

    /** Logical pixels in a point of the layout. */
    public double scale() {
        return Math.max(LEAST_POINT, scale.get());
    }

    /** Logical pixels in a point: letters and lines grow with it; at least 0.5. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /** From where the figure is seen. */
    Sight sight() {
        Figure f = figure.get();
        return f == null ? Sight.WHOLE : appearance.get().sight(f.name());
    }

    /** Sees the figure from elsewhere while a gesture goes on. */
    void see(Sight sight) {
        Figure f = figure.get();
        if (f == null) return;
        moving = true;
        rest.playFromStart();
        appearance.set(appearance.get().with(f.name(), sight));
    }

    /** The picture that is shown. */
    Optional<Painted> painted() {
        return Optional.ofNullable(painted);
    }

    void clicked(int panel, double x, double y) {
        onPoint.at(panel, x, y);
    }

    boolean dragged(DragHandler.Drag drag) {
        return onDrag.take(drag);
    }

    boolean stepped(int panel, int right, int up) {
        return onStep.take(panel, right, up);
    }

    private void settle() {
        if (!moving) return;
        moving = false;
        repaint();
        onSight.accept(sight());
    }

    private void changed() {
        Figure f = figure.get();
        setAccessibleText(f == null ? "no figure" : "figure: " + f.name());
        if (f == null) {
            painted = null;
            view.setImage(null);
        }
        repaint();
    }

    private void repaint() {
        Figure f = figure.get();
        Window window = getScene() == null ? null : getScene().getWindow();
        if (f == null || getWidth() < LEAST || getHeight() < LEAST || window == null) return;
        Easel.Wish next =
                new Easel.Wish(
                        f,
                        appearance.get(),
                        theme.get(),
                        getWidth(),
                        getHeight(),
                        scale(),
                        window.getRenderScaleX(),
                        moving);
        wished = next;
        easel.paint(next);
    }

    /** Whether the last wish was for a pane of the present size on the present screen. */
    private boolean wishedAtThisSize() {
        Easel.Wish last = wished;
        Window window = getScene() == null ? null : getScene().getWindow();
        return last != null
                && window != null
                && last.width() == getWidth()
                && last.height() == getHeight()
                && last.density() == window.getRenderScaleX();
    }

    private void ready(Painted picture) {
        if (figure.get() == null) return;
        painted = picture;
        view.setImage(picture.surface().shown());
        view.setFitWidth(picture.layout().width() * picture.scale());
        view.setFitHeight(picture.layout().height() * picture.scale());
        mark();
        pictures.set(pictures.get() + 1);
    }

    private void mark() {
        crosshair.mark(painted, linked.get());
    }

    @Override
    protected void layoutChildren() {
        badge.autosize();
        badge.relocate(getWidth() - badge.getWidth() - 8, 8);
        if (!wishedAtThisSize()) repaint();
    }

    /** What lies at a place of this pane, in its own coordinates. */
    Optional<Layout.Hit> at(Point2D place) {
        return painted()
                .flatMap(p -> p.layout().at(place.getX() / p.scale(), place.getY() / p.scale()));
    }
}
