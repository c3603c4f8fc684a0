package saddleback.viz.paint;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Space;
import saddleback.viz.space.Box;
import saddleback.viz.space.Projection;

import java.awt.geom.Rectangle2D;

/**
 * The largest view of a space panel whose labels stay in its room.
 *
 * @param width of the room
 * @param height of the room
 */
record SpaceFit(Space space, Lettering letters, Box box, double width, double height) {
    private static final int ROUNDS = 6;
    private static final int STEADY_ROUNDS = 4;
    private static final double SLACK = 0.5;

    /** Azimuths a steady view is fitted for: every 15 degrees. */
    private static final int TURNS = 24;

    /** The fitted view, zoomed about the middle of the room and moved as the camera is. */
    Projection projection() {
        Camera camera = space.camera();
        Projection fitted = view(camera, free());
        if (camera.isWhole()) return fitted;
        return fitted.zoomed(
                camera.zoom(),
                width / 2,
                height / 2,
                camera.shiftX() * width,
                -camera.shiftY() * height);
    }

    /** Whether all labels lie in the room, a half point over its edge allowed. */
    boolean labelsFit() {
        Rectangle2D e = extent(free());
        return e.getMinX() >= -SLACK
                && e.getMinY() >= -SLACK
                && e.getMaxX() <= width + SLACK
                && e.getMaxY() <= height + SLACK;
    }

    /** The longer side of the rectangle around the box; for a steady view that of azimuth 0. */
    double size() {
        Camera camera = space.camera().steady() ? azimuth(0) : space.camera();
        Rectangle2D r = new SpaceBox(space, view(camera, free()), letters).box();
        return Math.max(r.getWidth(), r.getHeight());
    }

    /**
     * What decides the fit.
     *
     * @param side azimuth, elevation, perspective; azimuth 0 for a steady view
     */
    private record Key(
            Axis x, Axis y, Axis z, Box box, Camera side, double em, double width, double height) {}

    /**
     * What labels need on the left, right, top and bottom of the box; known already while the view
     * is zoomed, moved or, if steady, turned.
     */
    private double[] free() {
        Camera c = space.camera();
        double azimuth = c.steady() ? 0 : c.azimuth();
        var side = new Camera(azimuth, c.elevation(), c.perspective(), c.steady());
        var key = new Key(space.x(), space.y(), space.z(), box, side, letters.em(), width, height);
        return letters.kept(key, double[].class, this::fitted);
    }

    private double[] fitted() {
        double em = letters.em();
        double[] in = {3 * em, em, em, 3 * em};
        for (int i = 0; i < (space.camera().steady() ? STEADY_ROUNDS : ROUNDS); i++) {
            Rectangle2D e = extent(in);
            in[0] -= e.getMinX();
            in[1] -= width - e.getMaxX();
            in[2] -= e.getMinY();
            in[3] -= height - e.getMaxY();
        }
        return in;
    }

    /** The rectangle around the box and its labels, while it turns if the view is steady. */
    private Rectangle2D extent(double[] in) {
        if (!space.camera().steady()) return extent(space.camera(), in);
        Rectangle2D out = extent(azimuth(0), in);
        for (int i = 1; i < TURNS; i++) out.add(extent(azimuth(360.0 * i / TURNS), in));
        return out;
    }

    private Camera azimuth(double degrees) {
        Camera c = space.camera();
        return new Camera(degrees, c.elevation(), c.perspective(), true);
    }

    private Rectangle2D extent(Camera camera, double[] in) {
        return new SpaceBox(space, view(camera, in), letters).extent();
    }

    /** The view in the room less what is left free on the left, right, top and bottom. */
    private Projection view(Camera camera, double[] in) {
        double w = Math.max(4, width - in[0] - in[1]);
        double h = Math.max(4, height - in[2] - in[3]);
        var from = SpaceUnits.camera(camera);
        return camera.steady()
                ? Projection.steady(box, from, in[0], in[2], w, h)
                : Projection.fit(box, from, in[0], in[2], w, h);
    }
}
