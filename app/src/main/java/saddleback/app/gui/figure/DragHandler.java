package saddleback.app.gui.figure;

/** Hears of drags in a flat panel, and may take them. */
@FunctionalInterface
public interface DragHandler {

    /**
     * A place that is held, in data units.
     *
     * @param panel in which the drag began
     * @param fromX where it began
     * @param fromY where it began
     * @param x where the mouse is; may lie outside the panel
     * @param y where the mouse is; may lie outside the panel
     * @param end whether the button was let go
     */
    record Drag(int panel, double fromX, double fromY, double x, double y, boolean end) {}

    /** The mouse was dragged; false to let it move what the panel shows. */
    boolean take(Drag drag);
}
