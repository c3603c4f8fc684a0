package saddleback.engine.pattern;

/**
 * Points of a line, a plane or a box in weight space, in its own coordinates.
 *
 * @param along the coordinates along each axis, in the order in which they are stored: along the
 *     first (to the right), one a column; along the second, one a row, the topmost first; along the
 *     third, one a slice. Not copied, not changed by anyone
 */
public record Lattice(double[][] along) {

    /** Checks the number of axes. */
    public Lattice {
        if (along.length < 1 || along.length > 3)
            throw new IllegalArgumentException("along: 1 to 3 axes, was " + along.length);
        for (double[] axis : along)
            if (axis.length == 0)
                throw new IllegalArgumentException("along: 1 coordinate or more, was none");
    }

    /** How many axes. */
    public int axes() {
        return along.length;
    }

    /** Points along the first axis. */
    public int columns() {
        return along[0].length;
    }

    /** Points along the second axis; 1 of a line. */
    public int rows() {
        return along.length < 2 ? 1 : along[1].length;
    }

    /** Points along the third axis; 1 of a line or a plane. */
    public int slices() {
        return along.length < 3 ? 1 : along[2].length;
    }

    /** How many points. */
    public int size() {
        return Math.multiplyExact(Math.multiplyExact(columns(), rows()), slices());
    }

    /** As arrays have it: columns; rows, columns; or slices, rows, columns. */
    public int[] shape() {
        return switch (along.length) {
            case 1 -> new int[] {columns()};
            case 2 -> new int[] {rows(), columns()};
            default -> new int[] {slices(), rows(), columns()};
        };
    }

    /** The coordinates of a point, by its row-major index; a fresh array, first axis first. */
    public double[] point(int index) {
        double[] z = new double[along.length];
        int left = index;
        for (int k = 0; k < z.length; k++) {
            z[k] = along[k][left % along[k].length];
            left /= along[k].length;
        }
        return z;
    }

    /**
     * Evenly spread points of the unit cube, its faces included.
     *
     * @param axes 1 to 3
     * @param points along each, 2 or more
     */
    public static Lattice unit(int axes, int points) {
        double[][] along = new double[axes][points];
        for (int k = 0; k < axes; k++)
            for (int i = 0; i < points; i++) {
                int at = k == 1 ? points - 1 - i : i;
                along[k][i] = (double) at / (points - 1);
            }
        return new Lattice(along);
    }
}
