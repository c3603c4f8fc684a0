package saddleback.app.gui.figure;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;

import saddleback.app.look.Sight;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Space;
import saddleback.viz.paint.PanelLayout;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Mouse and keys on a figure. */
final class Gestures {
    private static final double DEGREES = 0.4;
    private static final double NOTCH = 40;
    private static final double PER_NOTCH = 1.15;
    private static final double KEY_DEGREES = 5;
    private static final double KEY_SHIFT = 0.05;
    private static final double STILL = 3;

    private final FigurePane pane;
    private @Nullable Grip grip;
    private Point2D pressed = Point2D.ZERO;
    private boolean dragged;
    private @Nullable Held held;

    /**
     * A panel that is held.
     *
     * @param index in the figure
     * @param panel as it is seen
     * @param box of the panel, logical pixels
     */
    private record Grip(int index, Panel panel, Rectangle2D box, Sight sight, Point2D from) {}

    /** A drag that was taken: the axes as they were when it began, in data units. */
    private record Held(int panel, PanelAxes axes, Point2D from) {
        DragHandler.Drag at(Point2D place, boolean end) {
            Point2D start = axes.data(from);
            Point2D now = axes.data(place);
            return new DragHandler.Drag(
                    panel, start.getX(), start.getY(), now.getX(), now.getY(), end);
        }
    }

    Gestures(FigurePane pane) {
        this.pane = pane;
    }

    void install() {
        pane.setOnMouseMoved(e -> probe(e));
        pane.setOnMouseExited(_ -> pane.probeProperty().set(null));
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnMouseClicked(this::click);
        pane.setOnScroll(this::scroll);
        pane.setOnKeyPressed(this::key);
    }

    private void probe(MouseEvent e) {
        Point2D at = new Point2D(e.getX(), e.getY());
        pane.probeProperty()
                .set(
                        pane.at(at)
                                .flatMap(hit -> pane.painted().map(p -> Probe.of(p.figure(), hit)))
                                .orElse(null));
    }

    private void press(MouseEvent e) {
        pane.requestFocus();
        pressed = new Point2D(e.getX(), e.getY());
        dragged = false;
        held = null;
        grip = grip(pressed);
        e.consume();
    }

    /** The panel under a place, or the only one. */
    private @Nullable Grip grip(Point2D at) {
        Painted p = pane.painted().orElse(null);
        if (p == null) return null;
        List<PanelLayout> panels = p.layout().panels();
        for (int i = 0; i < panels.size(); i++) {
            Rectangle2D b = panels.get(i).box();
            double s = p.scale();
            var box =
                    new Rectangle2D.Double(
                            b.getX() * s, b.getY() * s, b.getWidth() * s, b.getHeight() * s);
            if (panels.size() == 1 || box.contains(at.getX(), at.getY()))
                return new Grip(i, p.figure().panels().get(i), box, pane.sight(), at);
        }
        return null;
    }

    private void drag(MouseEvent e) {
        Point2D by = new Point2D(e.getX(), e.getY()).subtract(pressed);
        Grip taken = grip;
        if (taken == null || (!dragged && by.magnitude() < STILL)) return;
        if (!dragged && e.getButton() == MouseButton.PRIMARY && !e.isShiftDown())
            held = begun(taken);
        dragged = true;
        if (held != null) {
            probe(e);
            pane.dragged(held.at(new Point2D(e.getX(), e.getY()), false));
            e.consume();
            return;
        }
        pane.probeProperty().set(null);
        boolean move = e.getButton() != MouseButton.PRIMARY || e.isShiftDown();
        pane.see(moved(taken, by, move));
        e.consume();
    }

    /** The drag if whoever listens takes it; else it moves the panel. */
    private @Nullable Held begun(Grip taken) {
        if (!(taken.panel() instanceof Plane plane)) return null;
        if (!taken.box().contains(pressed.getX(), pressed.getY())) return null;
        var drag = new Held(taken.index(), new PanelAxes(plane, taken.box()), pressed);
        return pane.dragged(drag.at(pressed, false)) ? drag : null;
    }

    private void release(MouseEvent e) {
        if (held != null) pane.dragged(held.at(new Point2D(e.getX(), e.getY()), true));
        held = null;
        grip = null;
    }

    private static Sight moved(Grip held, Point2D by, boolean move) {
        double right = by.getX() / held.box().getWidth();
        double up = -by.getY() / held.box().getHeight();
        if (!(held.panel() instanceof Space space)) return Windows.moved(held.sight(), right, up);
        Camera c = space.camera();
        return held.sight()
                .with(
                        move
                                ? c.moved(right, up)
                                : c.turnedBy(-DEGREES * by.getX(), DEGREES * by.getY()));
    }

    private void click(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY || dragged) return;
        if (e.getClickCount() == 2) {
            pane.see(Sight.WHOLE);
            return;
        }
        pane.at(new Point2D(e.getX(), e.getY()))
                .ifPresent(hit -> pane.clicked(hit.panel(), hit.x(), hit.y()));
    }

    private void scroll(ScrollEvent e) {
        Point2D at = new Point2D(e.getX(), e.getY());
        Grip held = grip(at);
        if (held == null || e.getDeltaY() == 0) return;
        zoom(held, at, Math.pow(PER_NOTCH, e.getDeltaY() / NOTCH));
        e.consume();
    }

    private void zoom(Grip held, Point2D at, double factor) {
        Rectangle2D box = held.box();
        double fx = Math.clamp((at.getX() - box.getX()) / box.getWidth(), 0, 1);
        double fy = Math.clamp((box.getMaxY() - at.getY()) / box.getHeight(), 0, 1);
        Sight sight = held.sight();
        pane.see(
                held.panel() instanceof Space space
                        ? sight.with(space.camera().zoomedAbout(factor, fx, fy))
                        : Windows.zoomed(sight, factor, fx, fy));
    }

    private void key(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) return;
        Point2D middle = new Point2D(pane.getWidth() / 2, pane.getHeight() / 2);
        Grip held = grip(middle);
        if (held == null) return;
        switch (e.getCode()) {
            case LEFT -> arrow(held, -1, 0, e.isShiftDown());
            case RIGHT -> arrow(held, 1, 0, e.isShiftDown());
            case UP -> arrow(held, 0, 1, e.isShiftDown());
            case DOWN -> arrow(held, 0, -1, e.isShiftDown());
            case PLUS, ADD, EQUALS -> zoom(held, middle, PER_NOTCH);
            case MINUS, SUBTRACT -> zoom(held, middle, 1 / PER_NOTCH);
            case HOME, DIGIT0, NUMPAD0 -> pane.see(Sight.WHOLE);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void arrow(Grip held, int right, int up, boolean shift) {
        boolean flat = held.panel() instanceof Plane;
        if (flat && !shift && pane.stepped(held.index(), right, up)) return;
        if (held.panel() instanceof Space space && !shift)
            pane.see(
                    held.sight()
                            .with(space.camera().turnedBy(KEY_DEGREES * right, KEY_DEGREES * up)));
        else if (held.panel() instanceof Space space)
            pane.see(held.sight().with(space.camera().moved(KEY_SHIFT * right, KEY_SHIFT * up)));
        else pane.see(Windows.moved(held.sight(), -KEY_SHIFT * right, -KEY_SHIFT * up));
    }
}
