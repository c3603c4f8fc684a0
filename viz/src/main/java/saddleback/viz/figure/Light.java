package saddleback.viz.figure;

/**
 * One distant lamp that turns with the eye.
 *
 * @param azimuth degrees to the right of the eye
 * @param elevation degrees above the eye
 * @param ambient share of the colour that is seen without the lamp, 0 to 1
 * @param specular strength of the highlight, 0 to 1
 */
public record Light(double azimuth, double elevation, double ambient, double specular) {
    public Light {
        Rules.finite("azimuth", azimuth);
        Rules.within("elevation", elevation, -90, 90);
        Rules.within("ambient", ambient, 0, 1);
        Rules.within("specular", specular, 0, 1);
    }

    /** From the upper left, soft. */
    public static Light usual() {
        return new Light(-35, 35, 0.55, 0.12);
    }
}
