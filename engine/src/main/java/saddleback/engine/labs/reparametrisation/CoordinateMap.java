package saddleback.engine.labs.reparametrisation;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Another coordinate eta of a line, a rising function of the old one, theta (Dinh et al. 2017,
 * section 5.1). Both are measured from the minimum that the map is made around. At a critical point
 * the curvature in the new coordinate is L'' / (d eta / d theta)².
 */
public sealed interface CoordinateMap {

    /** The new coordinate of an old one. */
    double to(double theta);

    /** The derivative of {@link #to}, above 0. */
    double slope(double theta);

    /** The old coordinate of a new one, to rounding. */
    default double from(double eta) {
        double size = Math.abs(eta);
        double high = Math.max(size, 1e-300);
        while (Math.abs(to(high)) < size) high *= 2;
        double low = 0;
        for (int i = 0; i < 2000; i++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) break;
            if (to(middle) < size) low = middle;
            else high = middle;
        }
        return Math.copySign(high, eta);
    }

    /** The line as it is. */
    @Id(value = "identity", meaning = "The coordinate as it is")
    record Identity() implements CoordinateMap {
        @Override
        public double to(double theta) {
            return theta;
        }

        @Override
        public double slope(double theta) {
            return 1;
        }

        @Override
        public double from(double eta) {
            return eta;
        }
    }

    /**
     * eta = (theta² + b)^a theta, the map of figure 5: the curvature at the centre is divided by
     * b^2a.
     */
    @Id(value = "power-map", meaning = "(t² + b)^a t, with t measured from the minimum")
    record PowerMap(
            @Setting(
                            value = "Exponent a: below 0 flattens the minimum if b is below 1",
                            min = -0.5,
                            above = true,
                            max = 10)
                    double a,
            @Setting(
                            value = "Offset b, the square of how far the map is felt",
                            min = 1e-12,
                            max = 1e6,
                            log = true)
                    double b)
            implements CoordinateMap {

        /** Checks the ranges. */
        public PowerMap {
            Ranges.check(PowerMap.class, a, b);
        }

        /** The sharper one of the paper's figure. */
        public static PowerMap defaults() {
            return new PowerMap(0.5, 0.01);
        }

        @Override
        public double to(double theta) {
            return StrictMath.pow(theta * theta + b, a) * theta;
        }

        @Override
        public double slope(double theta) {
            double u = theta * theta + b;
            return StrictMath.pow(u, a - 1) * (b + (1 + 2 * a) * theta * theta);
        }
    }

    /**
     * The interval of radius r becomes one of radius rho, evenly; from radius {@code until} on
     * nothing moves (appendix A in one dimension): the curvature at the centre is multiplied by
     * (r/rho)². It has corners at both radii.
     */
    @Id(value = "radial-map", meaning = "An interval around the minimum blown up or shrunk")
    record RadialMap(
            @Setting(value = "Radius r of the interval that is mapped", min = 0, above = true)
                    double from,
            @Setting(value = "Radius rho that it becomes", min = 0, above = true) double to,
            @Setting(value = "Radius beyond which nothing moves", min = 0, above = true)
                    double until)
            implements CoordinateMap {

        /** Checks the ranges and their order. */
        public RadialMap {
            Ranges.check(RadialMap.class, from, to, until);
            if (!(until > from && until > to))
                throw new IllegalArgumentException(
                        "until: above from, " + from + ", and to, " + to + ", was " + until);
        }

        /** From 0.2 to 0.5 within 1. */
        public static RadialMap defaults() {
            return new RadialMap(0.2, 0.5, 1);
        }

        @Override
        public double to(double theta) {
            double r = Math.abs(theta);
            if (r >= until) return theta;
            double image = r <= from ? to / from * r : until + outer() * (r - until);
            return Math.copySign(image, theta);
        }

        @Override
        public double slope(double theta) {
            double r = Math.abs(theta);
            return r >= until ? 1 : r <= from ? to / from : outer();
        }

        private double outer() {
            return (until - to) / (until - from);
        }
    }
}
