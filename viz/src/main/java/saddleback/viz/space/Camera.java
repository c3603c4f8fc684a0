package saddleback.viz.space;

/**
 * Where the eye is; it always looks at the centre of the axis box with the z axis upright.
 *
 * @param azimuth degrees from the x axis towards the y axis, any finite number
 * @param elevation degrees above the x-y plane, -90 to 90
 * @param perspective radius of the sphere around the box as a part of the eye's distance from its
 *     centre, 0 (orthographic) to 0.8 (very near)
 */
public record Camera(double azimuth, double elevation, double perspective) {
    /** From the front left, a little above, with a slight perspective. */
    public static final Camera STANDARD = new Camera(-60, 30, 0.25);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Camera {
        if (!Double.isFinite(azimuth))
            throw new IllegalArgumentException("azimuth: finite, was " + azimuth);
        if (!(elevation >= -90 && elevation <= 90))
            throw new IllegalArgumentException("elevation: -90 to 90, was " + elevation);
        if (!(perspective >= 0 && perspective <= 0.8))
            throw new IllegalArgumentException("perspective: 0 to 0.8, was " + perspective);
    }

    /** This camera moved by some degrees; the elevation stops at the poles. */
    public Camera turned(double azimuthBy, double elevationBy) {
        double up = Math.max(-90, Math.min(90, elevation + elevationBy));
        return new Camera((azimuth + azimuthBy) % 360, up, perspective);
    }
}
