package saddleback.app.labs;

import java.nio.file.Path;

/** What a person does in a {@link Session}. */
public sealed interface Act {

    /** A button was pressed. */
    record Press(String control) implements Act {}

    /** A switch was turned. */
    record Toggle(String control, boolean on) implements Act {}

    /** A slider was moved. */
    record Slide(String control, double value) implements Act {}

    /** One of several was chosen. */
    record Choose(String control, int option) implements Act {}

    /** A form was filled; the settings are of the type that the form showed. */
    record Fill(String control, Record settings) implements Act {}

    /** A folder was chosen to write into; it does not exist yet or is empty. */
    record Save(String control, Path folder) implements Act {}

    /**
     * A place in a figure was clicked.
     *
     * @param figure index in {@link Shown#figures}
     * @param panel index in the figure
     * @param x data units
     * @param y data units
     */
    record Point(int figure, int panel, double x, double y) implements Act {}

    /**
     * The mouse lies over a place in a figure. Reaches only a session that {@link Session#hovers};
     * of places that it could not take in time only the last does.
     *
     * @param figure index in {@link Shown#figures}
     * @param panel index in the figure
     * @param x data units
     * @param y data units
     */
    record Hover(int figure, int panel, double x, double y) implements Act {}

    /**
     * A place in a flat panel is held with the mouse's first button and dragged. Reaches only a
     * session that {@link Session#drags}; of places of one drag that it could not take in time only
     * the last does, the end always, unless the session {@link Session#traces} drags.
     *
     * @param figure index in {@link Shown#figures}
     * @param panel index in the figure; the drag stays in it, also where the mouse leaves it
     * @param fromX where the drag began, data units
     * @param fromY where the drag began, data units
     * @param x where the mouse is, data units; may lie outside the axes
     * @param y where the mouse is, data units; may lie outside the axes
     * @param end whether the button was let go here
     */
    record Drag(int figure, int panel, double fromX, double fromY, double x, double y, boolean end)
            implements Act {}

    /**
     * An arrow key was pressed on a flat panel. Reaches only a session that {@link Session#arrows}.
     *
     * @param figure index in {@link Shown#figures}
     * @param panel index in the figure
     * @param right 1 to the right, -1 to the left, else 0
     * @param up 1 up, -1 down, else 0
     */
    record Arrow(int figure, int panel, int right, int up) implements Act {}

    /** The mouse has left the panel it was over; as {@link Hover}. */
    record Leave() implements Act {}
}
