package saddleback.viz.space;

/**
 * The axis box: which part of data space is shown, and the proportions it is shown in.
 *
 * @param x data range along x
 * @param y data range along y
 * @param z data range along z; heights outside are cut or capped
 * @param width drawn length of the x axis, above 0; only the ratios of the three lengths count
 * @param depth drawn length of the y axis, above 0
 * @param height drawn length of the z axis, above 0
 */
public record Box(Range x, Range y, Range z, double width, double depth, double height) {
    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if a length is not finite and positive, or more than 1000
     *     times another
     */
    public Box {
        check("width", width);
        check("depth", depth);
        check("height", height);
        double least = Math.min(width, Math.min(depth, height));
        double most = Math.max(width, Math.max(depth, height));
        if (most > 1000 * least)
            throw new IllegalArgumentException(
                    "box: lengths within a factor of 1000, was "
                            + width
                            + " x "
                            + depth
                            + " x "
                            + height);
    }

    /** A box with a square floor and a height of 0.6 of its side. */
    public static Box of(Range x, Range y, Range z) {
        return new Box(x, y, z, 1, 1, 0.6);
    }

    /** The data range along an axis. */
    public Range range(Axis axis) {
        return switch (axis) {
            case X -> x;
            case Y -> y;
            case Z -> z;
        };
    }

    /** Half the drawn length along an axis when the sphere around the box has radius 1. */
    double half(Axis axis) {
        double radius = Math.sqrt(width * width + depth * depth + height * height);
        return switch (axis) {
            case X -> width / radius;
            case Y -> depth / radius;
            case Z -> height / radius;
        };
    }

    private static void check(String name, double length) {
        if (!(length > 0 && length < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(name + ": finite and above 0, was " + length);
    }
}
