package saddleback.app.labs.patterns.draw;

/**
 * What a person holds.
 *
 * @param tool index in {@link Tool#ALL}
 * @param brush how it goes over the board
 * @param grey of the grey tool, in ninths of paper
 */
record Hand(int tool, Brush brush, int grey) {
    /** Parts of the way from ink to paper. */
    static final int GREYS = 9;

    private static final int USUAL = 4;

    /** A pencil, one cell wide. */
    static Hand first() {
        return new Hand(0, new Brush(1, false), USUAL);
    }

    double height() {
        return blends() ? (double) grey / GREYS : Tool.ALL.get(tool).height();
    }

    /** Whether cells between ink and paper are drawn. */
    boolean blends() {
        return tool == Tool.GREY;
    }

    /** With so many ninths of paper. */
    Hand at(int ninths) {
        return new Hand(tool, brush, Math.clamp(ninths, 1, GREYS - 1));
    }

    Hand with(int other) {
        return new Hand(other, brush, grey);
    }

    Hand wide(int cells) {
        return new Hand(tool, new Brush(cells, brush.mirrored()), grey);
    }

    Hand mirrored(boolean on) {
        return new Hand(tool, new Brush(brush.width(), on), grey);
    }
}
