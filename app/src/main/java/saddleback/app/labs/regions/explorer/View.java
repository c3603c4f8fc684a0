package saddleback.app.labs.regions.explorer;

/**
 * What a person has chosen.
 *
 * @param colouring index of the colours
 * @param layers dividing layers that are looked at, from the first on
 * @param data whether examples are shown
 * @param lines whether boundaries are shown
 * @param cell chosen, -1 for none
 */
record View(int colouring, int layers, boolean data, boolean lines, int cell) {

    View coloured(int other) {
        return new View(other, layers, data, lines, cell);
    }

    /** No cell stays chosen: the cells are others. */
    View through(int other) {
        return new View(colouring, other, data, lines, -1);
    }

    View withData(boolean on) {
        return new View(colouring, layers, on, lines, cell);
    }

    View withLines(boolean on) {
        return new View(colouring, layers, data, on, cell);
    }

    View choosing(int other) {
        return new View(colouring, layers, data, lines, other);
    }
}
