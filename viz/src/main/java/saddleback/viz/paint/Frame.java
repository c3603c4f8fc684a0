package saddleback.viz.paint;

import saddleback.viz.figure.Axis;

import java.awt.geom.Rectangle2D;

/**
 * Data units to points and back.
 *
 * @param x level axis
 * @param y upright axis
 * @param box where the axes lie, in points
 */
record Frame(Axis x, Axis y, Rectangle2D box) {
    double px(double value) {
        return box.getX() + x.fraction(value) * box.getWidth();
    }

    double py(double value) {
        return box.getMaxY() - y.fraction(value) * box.getHeight();
    }

    double x(double px) {
        return x.value((px - box.getX()) / box.getWidth());
    }

    double y(double py) {
        return y.value((box.getMaxY() - py) / box.getHeight());
    }

    /** Whether a point lies in the box, its edges included. */
    boolean holds(double px, double py) {
        double slack = 1e-6;
        return px >= box.getMinX() - slack
                && px <= box.getMaxX() + slack
                && py >= box.getMinY() - slack
                && py <= box.getMaxY() + slack;
    }
}
