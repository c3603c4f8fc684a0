package saddleback.app.export;

import saddleback.viz.export.Paper;
import saddleback.viz.figure.Figure;

/**
 * The size of an exported figure as a person gives it.
 *
 * @param width in the unit, 1 to 200 cm
 * @param height in the unit, 1 to 200 cm
 */
public record SheetSize(double width, double height, Unit unit) {
    private static final double LEAST_CM = 1;
    private static final double MOST_CM = 200;

    /** A unit of length. */
    public enum Unit {
        CM("cm", 1 / 2.54),
        INCH("in", 1);

        private final String sign;
        private final double inches;

        Unit(String sign, double inches) {
            this.sign = sign;
            this.inches = inches;
        }

        /** A length in another unit, to a hundredth. */
        public double to(Unit other, double length) {
            return Math.rint(length * inches / other.inches * 100) / 100;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    /**
     * Checks both sides.
     *
     * @throws IllegalArgumentException "name: rule, was value", in the unit
     */
    public SheetSize {
        check("width", width, unit);
        check("height", height, unit);
    }

    private static void check(String name, double v, Unit unit) {
        double least = Unit.CM.to(unit, LEAST_CM);
        double most = Unit.CM.to(unit, MOST_CM);
        if (!(v >= least && v <= most))
            throw new IllegalArgumentException(
                    "%s: %s to %s %s, was %s"
                            .formatted(name, number(least), number(most), unit, number(v)));
    }

    /** A figure of some width in cm, as high as its panels usually are. */
    public static SheetSize of(Figure figure, double width) {
        double inch = Unit.INCH.to(Unit.CM, 1);
        double height = Math.rint(10 * inch * UsualSize.height(figure, width / inch)) / 10;
        return new SheetSize(width, Math.clamp(height, LEAST_CM, MOST_CM), Unit.CM);
    }

    /** The same in another unit, to a hundredth of it. */
    public SheetSize in(Unit other) {
        return new SheetSize(unit.to(other, width), unit.to(other, height), other);
    }

    /** The paper to paint on. */
    public Paper paper() {
        return Paper.inches(width * unit.inches, height * unit.inches);
    }

    /** A number without needless zeros. */
    public static String number(double v) {
        return v == Math.rint(v) && Math.abs(v) < 1e9
                ? String.valueOf((long) v)
                : String.valueOf(v);
    }
}
