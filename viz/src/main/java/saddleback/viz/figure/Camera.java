package saddleback.viz.figure;

/**
 * From where the box of a {@link Space} is seen. The picture is fitted so that the whole box with
 * its labels is seen.
 *
 * @param azimuth degrees of the eye about the upright axis, from +x towards +y
 * @param elevation degrees of the eye above the ground plane, -90 to 90; 90 looks straight down
 * @param perspective radius of the sphere around the box over the eye's distance from its centre, 0
 *     (parallel lines stay parallel) to 0.8 (very near)
 */
public record Camera(double azimuth, double elevation, double perspective) {
    public Camera {
        Rules.finite("azimuth", azimuth);
        Rules.within("elevation", elevation, -90, 90);
        Rules.within("perspective", perspective, 0, 0.8);
    }

    /** From the front left, a little above. */
    public static Camera usual() {
        return new Camera(-60, 30, 0.25);
    }
}
