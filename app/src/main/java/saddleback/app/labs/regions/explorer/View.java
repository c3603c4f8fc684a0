package saddleback.app.labs.regions.explorer;

/**
 * What a person has chosen.
 *
 * @param colouring index of the colours
 * @param layers dividing layers that are looked at, from the first on
 * @param data whether examples are shown
 * @param lines whether boundaries are shown
 * @param cell chosen, -1 for none
 * @param hovered the cell under the mouse, -1 for none
 */
record View(int colouring, int layers, boolean data, boolean lines, int cell, int hovered) {

    /** All layers as they are drawn first; no cell is chosen. */
    static View first(int layers, boolean data) {
        return new View(0, layers, data, true, -1, -1);
    }

    View coloured(int other) {
        return new View(other, layers, data, lines, cell, hovered);
    }

    /** No cell stays chosen: the cells are others. */
    View through(int other) {
        return new View(colouring, other, data, lines, -1, -1);
    }

    View withData(boolean on) {
        return new View(colouring, layers, on, lines, cell, hovered);
    }

    View withLines(boolean on) {
        return new View(colouring, layers, data, on, cell, hovered);
    }

    View choosing(int other) {
        return new View(colouring, layers, data, lines, other, hovered);
    }

    View hovering(int other) {
        return new View(colouring, layers, data, lines, cell, other);
    }

    /** The cell that is spoken of, -1 for none: what is under the mouse before what is chosen. */
    int spoken() {
        return hovered >= 0 ? hovered : cell;
    }
}
