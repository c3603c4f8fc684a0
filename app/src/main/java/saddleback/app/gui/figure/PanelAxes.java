package saddleback.app.gui.figure;

import javafx.geometry.Point2D;

import saddleback.viz.figure.Plane;

import java.awt.geom.Rectangle2D;

/**
 * From places on a flat panel to data units, also beyond its axes.
 *
 * @param plane as it is seen
 * @param box of its axes, logical pixels
 */
record PanelAxes(Plane plane, Rectangle2D box) {
    Point2D data(Point2D place) {
        double across = (place.getX() - box.getX()) / box.getWidth();
        double up = (box.getMaxY() - place.getY()) / box.getHeight();
        return new Point2D(plane.x().value(across), plane.y().value(up));
    }
}
