package saddleback.viz.figure;

/**
 * From where the box of a {@link Space} is seen. At zoom 1 without shift the picture is fitted so
 * that the whole box with its labels is seen; zoom and shift then move it like a sheet of paper
 * under the panel's frame, whose room cuts it.
 *
 * @param azimuth degrees of the eye about the upright axis, from +x towards +y
 * @param elevation degrees of the eye above the ground plane, -90 to 90; 90 looks straight down
 * @param perspective radius of the sphere around the box over the eye's distance from its centre, 0
 *     (parallel lines stay parallel) to 0.8 (very near)
 * @param steady whether the picture is fitted for all azimuths at once, so that a box that turns
 *     neither jumps nor grows; it is then smaller than it could be
 * @param zoom factor on the fitted picture, 0.25 to 50
 * @param shiftX how far the picture is moved to the right, in widths of the room, -50 to 50
 * @param shiftY how far it is moved up, in heights of the room, -50 to 50
 */
public record Camera(
        double azimuth,
        double elevation,
        double perspective,
        boolean steady,
        double zoom,
        double shiftX,
        double shiftY) {
    private static final double LEAST_ZOOM = 0.25;
    private static final double MOST_ZOOM = 50;
    private static final double MOST_SHIFT = 50;

    public Camera {
        Rules.finite("azimuth", azimuth);
        Rules.within("elevation", elevation, -90, 90);
        Rules.within("perspective", perspective, 0, 0.8);
        Rules.within("zoom", zoom, LEAST_ZOOM, MOST_ZOOM);
        Rules.within("shiftX", shiftX, -MOST_SHIFT, MOST_SHIFT);
        Rules.within("shiftY", shiftY, -MOST_SHIFT, MOST_SHIFT);
    }

    /** The whole box. */
    public Camera(double azimuth, double elevation, double perspective, boolean steady) {
        this(azimuth, elevation, perspective, steady, 1, 0, 0);
    }

    /** The whole box, fitted for this azimuth alone. */
    public Camera(double azimuth, double elevation, double perspective) {
        this(azimuth, elevation, perspective, false);
    }

    /** From the front left, a little above. */
    public static Camera usual() {
        return new Camera(-60, 30, 0.25);
    }

    /** What a file leaves out: {@link #usual}. */
    public static Camera defaults() {
        return usual();
    }

    /** Fitted for all azimuths, and turned about the upright axis by so many degrees. */
    public Camera turned(double degrees) {
        return new Camera(azimuth + degrees, elevation, perspective, true, zoom, shiftX, shiftY);
    }

    /**
     * Turned as by a hand: the azimuth stays within -180 to 180, the elevation stops at the poles.
     * Whether it is steady stays as it was.
     *
     * @param azimuthBy degrees
     * @param elevationBy degrees
     */
    public Camera turnedBy(double azimuthBy, double elevationBy) {
        return new Camera(
                Math.IEEEremainder(azimuth + azimuthBy, 360),
                Math.clamp(elevation + elevationBy, -90, 90),
                perspective,
                steady,
                zoom,
                shiftX,
                shiftY);
    }

    /**
     * Nearer or farther by a factor, within the range of the zoom, so that what is seen at a place
     * of the room stays there.
     *
     * @param factor above 1 magnifies
     * @param fx the place, 0 the left and 1 the right end of the room
     * @param fy the place, 0 the lower and 1 the upper end of the room
     */
    public Camera zoomedAbout(double factor, double fx, double fy) {
        Rules.above("factor", factor, 0);
        double to = Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM);
        double by = to / zoom;
        double x = fx - 0.5;
        double y = fy - 0.5;
        return seen(to, x - by * (x - shiftX), y - by * (y - shiftY));
    }

    /**
     * With the picture moved.
     *
     * @param dx to the right, in widths of the room
     * @param dy up, in heights of the room
     */
    public Camera moved(double dx, double dy) {
        return seen(zoom, shiftX + dx, shiftY + dy);
    }

    /** Fitted for all azimuths at once, or for its own alone. */
    public Camera steady(boolean whether) {
        return new Camera(azimuth, elevation, perspective, whether, zoom, shiftX, shiftY);
    }

    /** The whole box again, from the same side. */
    public Camera whole() {
        return seen(1, 0, 0);
    }

    /** Whether the fitted picture is neither zoomed nor moved. */
    public boolean isWhole() {
        return zoom == 1 && shiftX == 0 && shiftY == 0;
    }

    private Camera seen(double nearness, double x, double y) {
        return new Camera(
                azimuth,
                elevation,
                perspective,
                steady,
                nearness,
                Math.clamp(x, -MOST_SHIFT, MOST_SHIFT),
                Math.clamp(y, -MOST_SHIFT, MOST_SHIFT));
    }
}
