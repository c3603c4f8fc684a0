package saddleback.app.gui.present;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/**
 * A large dot that goes with the mouse, and a spotlight that leaves only a circle about it bright.
 * It lies over everything and takes no clicks.
 */
final class Attention extends Pane {
    private static final double DOT = 0.014;
    private static final double RADIUS = 0.2;
    private static final double LEAST = 0.04;
    private static final double MOST = 0.9;
    private static final double PER_NOTCH = 1.12;
    private static final Color DARK = Color.rgb(0, 0, 0, 0.78);

    private final BooleanProperty pointer = new SimpleBooleanProperty();
    private final BooleanProperty spotlight = new SimpleBooleanProperty();
    private final Circle dot = new Circle();
    private final Rectangle shade = new Rectangle();
    private Point2D mouse = Point2D.ZERO;
    private double radius = RADIUS;

    Attention() {
        setMouseTransparent(true);
        setPickOnBounds(false);
        dot.setId("pointer-dot");
        dot.getStyleClass().add("pointer-dot");
        shade.setId("spotlight-shade");
        dot.visibleProperty().bind(pointer);
        shade.visibleProperty().bind(spotlight);
        getChildren().setAll(shade, dot);
        spotlight.addListener(_ -> draw());
        pointer.addListener(_ -> draw());
    }

    /** Whether the dot is shown. */
    BooleanProperty pointerProperty() {
        return pointer;
    }

    /** Whether all but a circle is dark. */
    BooleanProperty spotlightProperty() {
        return spotlight;
    }

    /** The spotlight's radius as a share of the height. */
    double radius() {
        return radius;
    }

    void moved(MouseEvent e) {
        mouse = sceneToLocal(e.getSceneX(), e.getSceneY());
        if (pointer.get() || spotlight.get()) draw();
    }

    /** The wheel changes the spotlight's size while it is on. */
    void wheel(ScrollEvent e) {
        if (!spotlight.get()) return;
        double factor = e.getDeltaY() > 0 ? PER_NOTCH : 1 / PER_NOTCH;
        radius = Math.clamp(radius * factor, LEAST, MOST);
        draw();
        e.consume();
    }

    private void draw() {
        double height = getHeight();
        dot.setRadius(Math.max(8, DOT * height));
        dot.setCenterX(mouse.getX());
        dot.setCenterY(mouse.getY());
        shade.setWidth(getWidth());
        shade.setHeight(height);
        if (!spotlight.get()) return;
        double r = Math.max(1, radius * height);
        shade.setFill(
                new RadialGradient(
                        0,
                        0,
                        mouse.getX(),
                        mouse.getY(),
                        r,
                        false,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, Color.TRANSPARENT),
                        new Stop(0.94, Color.TRANSPARENT),
                        new Stop(1, DARK)));
    }

    @Override
    protected void layoutChildren() {
        draw();
    }
}
