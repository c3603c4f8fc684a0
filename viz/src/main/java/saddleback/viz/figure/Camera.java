package saddleback.viz.figure;

/**
 * From where the box of a {@link Space} is seen. The picture is fitted so that the whole box with
 * its labels is seen.
 *
 * @param azimuth degrees of the eye about the upright axis, from +x towards +y
 * @param elevation degrees of the eye above the ground plane, -90 to 90; 90 looks straight down
 * @param perspective radius of the sphere around the box over the eye's distance from its centre, 0
 *     (parallel lines stay parallel) to 0.8 (very near)
 * @param steady whether the picture is fitted for all azimuths at once, so that a box that turns
 *     neither jumps nor grows; it is then smaller than it could be
 */
public record Camera(double azimuth, double elevation, double perspective, boolean steady) {
    public Camera {
        Rules.finite("azimuth", azimuth);
        Rules.within("elevation", elevation, -90, 90);
        Rules.within("perspective", perspective, 0, 0.8);
    }

    /** Fitted for this azimuth alone. */
    public Camera(double azimuth, double elevation, double perspective) {
        this(azimuth, elevation, perspective, false);
    }

    /** Fitted for all azimuths, and turned about the upright axis by so many degrees. */
    public Camera turned(double degrees) {
        return new Camera(azimuth + degrees, elevation, perspective, true);
    }

    /** From the front left, a little above. */
    public static Camera usual() {
        return new Camera(-60, 30, 0.25);
    }
}
