package saddleback.viz.space;

/**
 * Brightness of a surface under lamps that move with the eye: a soft key light from the upper left,
 * a weak fill light from the right, light from everywhere, and a faint gloss.
 */
final class Light {
    private static final double[] KEY = unit(-0.50, 0.62, 0.60);
    private static final double[] FILL = unit(0.75, 0.10, 0.65);
    private static final double[] HALF = unit(KEY[0], KEY[1], KEY[2] + 1);

    private final View view;

    Light(View view) {
        this.view = view;
    }

    /**
     * The brightness of the side that (nx, ny, nz), any positive length, points away from: 1 leaves
     * the colour as it is, less darkens it, more mixes it with white.
     */
    double on(double nx, double ny, double nz) {
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        double r = view.right(nx, ny) / length;
        double u = view.up(nx, ny, nz) / length;
        double t = view.near(nx, ny, nz) / length;
        double key = 0.5 + 0.5 * (KEY[0] * r + KEY[1] * u + KEY[2] * t);
        double fill = Math.max(0, FILL[0] * r + FILL[1] * u + FILL[2] * t);
        double gloss = Math.max(0, HALF[0] * r + HALF[1] * u + HALF[2] * t);
        gloss *= gloss;
        gloss *= gloss;
        gloss *= gloss;
        return 0.46 + 0.58 * key * key + 0.08 * fill + 0.12 * gloss * gloss;
    }

    private static double[] unit(double r, double u, double t) {
        double length = Math.sqrt(r * r + u * u + t * t);
        return new double[] {r / length, u / length, t / length};
    }
}
