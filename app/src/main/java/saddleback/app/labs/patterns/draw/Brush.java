package saddleback.app.labs.patterns.draw;

import java.util.BitSet;

/**
 * How a stroke goes over a board.
 *
 * @param width cells across, 1 or more
 * @param mirrored whether the other side of the board is drawn too, left for right
 */
record Brush(int width, boolean mirrored) {
    /** The widest there is. */
    static final int WIDEST = 6;

    /**
     * The cells of a straight piece of a stroke, without gaps however fast the mouse was. Places
     * count cells from the left and from below; they may lie outside of the board.
     */
    BitSet along(Board on, double fromX, double fromY, double x, double y) {
        var cells = new BitSet(on.size());
        int steps = (int) Math.ceil(2 * Math.max(Math.abs(x - fromX), Math.abs(y - fromY))) + 1;
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            stamp(on, fromX + t * (x - fromX), fromY + t * (y - fromY), cells);
        }
        return cells;
    }

    /** The cells under the brush where it is held still. */
    BitSet at(Board on, double x, double y) {
        var cells = new BitSet(on.size());
        stamp(on, x, y, cells);
        return cells;
    }

    private void stamp(Board on, double x, double y, BitSet into) {
        boolean even = width % 2 == 0;
        // The middle of an even brush is a corner of cells, that of an odd one the middle of one.
        double middleX = even ? Math.rint(x) : Math.floor(x) + 0.5;
        double middleY = even ? Math.rint(y) : Math.floor(y) + 0.5;
        int left = (int) Math.floor(middleX - width / 2.0);
        int low = (int) Math.floor(middleY - width / 2.0);
        for (int c = left; c <= left + width; c++)
            for (int r = low; r <= low + width; r++) {
                double dx = c + 0.5 - middleX;
                double dy = r + 0.5 - middleY;
                if (4 * (dx * dx + dy * dy) <= width * width) put(on, c, r, into);
            }
    }

    private void put(Board on, int column, int fromBelow, BitSet into) {
        if (column < 0 || column >= on.columns() || fromBelow < 0 || fromBelow >= on.rows()) return;
        int row = on.rows() - 1 - fromBelow;
        into.set(row * on.columns() + column);
        if (mirrored) into.set(row * on.columns() + on.columns() - 1 - column);
    }
}
