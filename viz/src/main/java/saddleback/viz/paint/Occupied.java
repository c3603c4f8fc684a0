package saddleback.viz.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Which contour lines and labels lie where in a frame, on squares of two points. */
final class Occupied {
    private static final double SIDE = 2;

    /** Whose square it is: 0 nobody's, else a line's number, or {@link #SEVERAL}. */
    private final int[] owner;

    static final int SEVERAL = -1;

    private final Rectangle2D box;
    private final int columns;
    private final int rows;

    Occupied(Rectangle2D box) {
        this.box = box;
        columns = (int) Math.ceil(box.getWidth() / SIDE) + 1;
        rows = (int) Math.ceil(box.getHeight() / SIDE) + 1;
        owner = new int[columns * rows];
    }

    /** Marks the squares along a line; numbers begin at 1. */
    void line(PaperLine line, int number) {
        for (double s = 0; s < line.length(); s += SIDE / 2) take(line.at(s), number);
    }

    /** Marks the squares under a label. */
    void label(double x, double y, double width, double height, double turn) {
        walk(x, y, width, height, turn, p -> take(p, SEVERAL));
    }

    /** How many squares under a label belong to another line or lie outside the frame. */
    int conflicts(int number, double x, double y, double width, double height, double turn) {
        int[] count = {0};
        walk(x, y, width, height, turn, p -> count[0] += other(p, number) ? 1 : 0);
        return count[0];
    }

    private static void walk(
            double x,
            double y,
            double width,
            double height,
            double turn,
            java.util.function.Consumer<Point2D> visit) {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        int along = (int) Math.ceil(width / SIDE);
        int across = (int) Math.ceil(height / SIDE);
        for (int i = 0; i <= along; i++)
            for (int j = 0; j <= across; j++) {
                double u = width * ((double) i / along - 0.5);
                double v = height * ((double) j / across - 0.5);
                visit.accept(new Point2D.Double(x + u * cos - v * sin, y + u * sin + v * cos));
            }
    }

    private boolean other(Point2D p, int number) {
        int i = square(p);
        return i < 0 || (owner[i] != 0 && owner[i] != number);
    }

    private void take(Point2D p, int number) {
        int i = square(p);
        if (i >= 0) owner[i] = owner[i] == 0 || owner[i] == number ? number : SEVERAL;
    }

    private int square(Point2D p) {
        if (!box.contains(p)) return -1;
        int column = (int) ((p.getX() - box.getX()) / SIDE);
        int row = (int) ((p.getY() - box.getY()) / SIDE);
        return Math.min(row, rows - 1) * columns + Math.min(column, columns - 1);
    }
}
