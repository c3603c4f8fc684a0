package saddleback.app.gui.figure;

/** Hears of arrow keys on a flat panel, and may take them. */
@FunctionalInterface
public interface StepHandler {
    /**
     * An arrow key was pressed; false to let it move what the panel shows.
     *
     * @param panel index in the figure
     * @param right 1 to the right, -1 to the left, else 0
     * @param up 1 up, -1 down, else 0
     */
    boolean take(int panel, int right, int up);
}
