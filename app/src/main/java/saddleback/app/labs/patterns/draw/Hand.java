package saddleback.app.labs.patterns.draw;

/**
 * What a person holds.
 *
 * @param tool index in {@link Tool#ALL}
 * @param brush how it goes over the board
 */
record Hand(int tool, Brush brush) {

    /** A pencil, one cell wide. */
    static Hand first() {
        return new Hand(0, new Brush(1, false));
    }

    double height() {
        return Tool.ALL.get(tool).height();
    }

    Hand with(int other) {
        return new Hand(other, brush);
    }

    Hand wide(int cells) {
        return new Hand(tool, new Brush(cells, brush.mirrored()));
    }

    Hand mirrored(boolean on) {
        return new Hand(tool, new Brush(brush.width(), on));
    }
}
