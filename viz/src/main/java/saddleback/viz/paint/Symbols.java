package saddleback.viz.paint;

import saddleback.viz.figure.Symbol;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes of points. */
final class Symbols {
    private static final int STAR_POINTS = 5;
    private static final double STAR_WAIST = 0.42;

    private Symbols() {}

    /** Whether the shape is an outline to be drawn, not an area to be filled. */
    static boolean open(Symbol symbol) {
        return switch (symbol) {
            case RING, CROSS, PLUS, OPEN_SQUARE, OPEN_DIAMOND, OPEN_TRIANGLE -> true;
            case CIRCLE, SQUARE, DIAMOND, TRIANGLE, STAR -> false;
        };
    }

    /** The shape about a centre, of about the same area for every symbol. */
    static Shape shape(Symbol symbol, double x, double y, double size) {
        double r = size / 2;
        return switch (symbol) {
            case CIRCLE, RING -> new Ellipse2D.Double(x - r, y - r, size, size);
            case SQUARE, OPEN_SQUARE ->
                    new Rectangle2D.Double(x - 0.87 * r, y - 0.87 * r, 1.74 * r, 1.74 * r);
            case DIAMOND, OPEN_DIAMOND -> polygon(x, y, 4, 1.2 * r, 1.2 * r);
            case TRIANGLE, OPEN_TRIANGLE -> polygon(x, y + 0.2 * r, 3, 1.3 * r, 1.3 * r);
            case STAR -> polygon(x, y, 2 * STAR_POINTS, 1.35 * r, 1.35 * r * STAR_WAIST);
            case CROSS -> strokes(x, y, 0.8 * r, 0.8 * r, 0.8 * r, -0.8 * r);
            case PLUS -> strokes(x, y, r, 0, 0, r);
        };
    }

    /** Corners at equal angles from the top, alternately on two radii. */
    private static Shape polygon(double x, double y, int corners, double even, double odd) {
        var path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double r = i % 2 == 0 ? even : odd;
            double px = x + r * Math.sin(angle);
            double py = y - r * Math.cos(angle);
            if (i == 0) path.moveTo(px, py);
            else path.lineTo(px, py);
        }
        path.closePath();
        return path;
    }

    private static Shape strokes(double x, double y, double ax, double ay, double bx, double by) {
        var path = new Path2D.Double();
        path.moveTo(x - ax, y - ay);
        path.lineTo(x + ax, y + ay);
        path.moveTo(x - bx, y - by);
        path.lineTo(x + bx, y + by);
        return path;
    }
}
