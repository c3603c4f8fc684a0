package saddleback.viz.export;

/**
 * The size of an exported figure.
 *
 * @param width points (1/72 inch), 16 to 14400
 * @param height points, 16 to 14400
 */
public record Paper(double width, double height) {
    /** One column of a two-column page: 3.4 inches wide, 2.7 high. */
    public static final Paper SINGLE_COLUMN = inches(3.4, 2.7);

    /** The width of a two-column page: 7 inches wide, 4.2 high. */
    public static final Paper DOUBLE_COLUMN = inches(7, 4.2);

    static final double POINTS_PER_INCH = 72;
    private static final double LEAST = 16;
    private static final double MOST = 14_400;

    public Paper {
        check("width", width);
        check("height", height);
    }

    /** A size in inches. */
    public static Paper inches(double width, double height) {
        return new Paper(width * POINTS_PER_INCH, height * POINTS_PER_INCH);
    }

    private static void check(String name, double size) {
        if (!(size >= LEAST && size <= MOST))
            throw new IllegalArgumentException(name + ": 16 to 14400 points, was " + size);
    }
}
