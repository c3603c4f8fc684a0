package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import java.awt.geom.Point2D;

/**
 * The place of a value in its contour line.
 *
 * @param x its middle
 * @param y its middle
 * @param turn radians clockwise, so that it reads upright
 * @param from where the line's gap begins, along the line
 * @param to where it ends
 */
record ContourLabel(double x, double y, double turn, double from, double to) {
    private static final double STRAIGHT = 0.93;
    private static final int PLACES = 80;
    private static final double TILT = 0.25;

    /**
     * The straightest and most level stretch where the label meets no other line or label; absent
     * when there is none.
     *
     * @param width of the label with its gaps
     */
    static @Nullable ContourLabel find(
            PaperLine line, int number, Occupied occupied, double width, double height) {
        double length = line.length();
        if (length < 2.2 * width) return null;
        ContourLabel best = null;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int i = 0; i < PLACES; i++) {
            double middle =
                    line.closed()
                            ? length * i / PLACES
                            : width / 2 + (length - width) * (i + 0.5) / PLACES;
            ContourLabel label = at(line, middle, width);
            double cost = cost(line, label, middle, width);
            if (cost < bestCost
                    && occupied.conflicts(number, label.x, label.y, width, height, label.turn)
                            == 0) {
                best = label;
                bestCost = cost;
            }
        }
        return best;
    }

    private static ContourLabel at(PaperLine line, double middle, double width) {
        Point2D a = line.at(middle - width / 2);
        Point2D b = line.at(middle + width / 2);
        double turn = Math.atan2(b.getY() - a.getY(), b.getX() - a.getX());
        if (turn > Math.PI / 2 + 1e-9) turn -= Math.PI;
        if (turn <= -Math.PI / 2 + 1e-9) turn += Math.PI;
        Point2D m = line.at(middle);
        double x = (a.getX() + b.getX() + 2 * m.getX()) / 4;
        double y = (a.getY() + b.getY() + 2 * m.getY()) / 4;
        return new ContourLabel(x, y, turn, middle - width / 2, middle + width / 2);
    }

    private static double cost(PaperLine line, ContourLabel label, double middle, double width) {
        Point2D a = line.at(middle - width / 2);
        Point2D b = line.at(middle + width / 2);
        double straight = a.distance(b) / width;
        if (straight < STRAIGHT) return Double.POSITIVE_INFINITY;
        return 4 * (1 - straight) + TILT * Math.abs(label.turn);
    }
}
