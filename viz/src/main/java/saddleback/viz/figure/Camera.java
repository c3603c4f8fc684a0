package saddleback.viz.figure;

/**
 * From where the box of a {@link Space} is seen. The picture is fitted so that the whole box is
 * seen.
 *
 * @param azimuth degrees that the eye is turned about the upright axis, counted from -y towards +x:
 *     0 looks along +y
 * @param elevation degrees of the eye above the ground plane, -90 to 90; 90 looks straight down
 * @param perspective 0 draws parallel lines parallel; else the ratio of the box's half diagonal to
 *     the eye's distance, below 0.9
 */
public record Camera(double azimuth, double elevation, double perspective) {
    public Camera {
        Rules.finite("azimuth", azimuth);
        Rules.within("elevation", elevation, -90, 90);
        Rules.within("perspective", perspective, 0, 0.9);
    }

    /** A view from the front right, a little above. */
    public static Camera usual() {
        return new Camera(30, 30, 0.2);
    }
}
