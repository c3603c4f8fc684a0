package saddleback.engine.pattern.source;

/** A solid in the unit cube. */
interface Solid {
    /** Samples along each axis of a cell. */
    int FINE = 2;

    /** Whether it fills a point; coordinates from -1 to 1, to the right, upwards, away. */
    boolean fills(double x, double y, double z);

    /** The solid of a shape. */
    static Solid of(Shape shape) {
        return switch (shape) {
            case BALL -> (x, y, z) -> x * x + y * y + z * z <= 0.75 * 0.75;
            case TORUS -> Solid::torus;
            case TREFOIL -> new Trefoil();
            default -> throw new IllegalArgumentException("shape: a solid, was " + shape);
        };
    }

    private static boolean torus(double x, double y, double z) {
        double out = Math.sqrt(x * x + y * y) - 0.6;
        return out * out + z * z <= 0.27 * 0.27;
    }

    /** What is left of each cell, by 2 x 2 x 2 points; row-major, first row topmost. */
    default double[] height(int cells) {
        double[] height = new double[cells * cells * cells];
        for (int i = 0; i < height.length; i++) {
            int filled = 0;
            for (int p = 0; p < FINE * FINE * FINE; p++)
                if (fills(
                        at(i % cells, p % FINE, cells),
                        -at(i / cells % cells, p / FINE % FINE, cells),
                        at(i / (cells * cells), p / (FINE * FINE), cells))) filled++;
            height[i] = 1 - filled / (double) (FINE * FINE * FINE);
        }
        return height;
    }

    private static double at(int cell, int point, int cells) {
        return 2 * (cell + (point + 0.5) / FINE) / cells - 1;
    }
}
