package saddleback.viz.figure;

/** How data values are laid along an axis. */
public sealed interface Scale {
    /** Equal differences take equal lengths. */
    Scale LINEAR = Plain.LINEAR;

    /** Equal ratios take equal lengths; values above zero alone. */
    Scale LOG = Plain.LOG;

    /** The value's place before it is stretched to the axis; NaN where the scale has no place. */
    double place(double value);

    /** The value at a place. */
    double value(double place);

    /** The scales without parameters: {@link Scale#LINEAR} and {@link Scale#LOG}. */
    enum Plain implements Scale {
        LINEAR,
        LOG;

        @Override
        public double place(double value) {
            return this == LINEAR ? value : value > 0 ? Math.log10(value) : Double.NaN;
        }

        @Override
        public double value(double place) {
            return this == LINEAR ? place : Math.pow(10, place);
        }
    }

    /**
     * Equal ratios take equal lengths on both sides of zero, and about zero equal differences do.
     * The place of v is arsinh(v / (2 threshold)) / ln 10: v / (2 threshold ln 10) for small v and
     * sign(v) log10(|v| / threshold) for large v, to less than a hundredth of a decade from 10
     * thresholds on. It is smooth, so no curve gets a corner at the threshold.
     *
     * @param threshold where differences give way to ratios, 1e-300 to 1e300
     */
    record SignedLog(double threshold) implements Scale {
        private static final double LN_10 = Math.log(10);
        private static final double FAR = 1e8;
        private static final double FAR_PLACE = 8;

        public SignedLog {
            Rules.within("threshold", threshold, 1e-300, 1e300);
        }

        @Override
        public double place(double value) {
            double r = Math.abs(value) / threshold / 2;
            double arsinh =
                    r > FAR // where 1 is nothing against r * r
                            ? Math.log(Math.abs(value)) - Math.log(threshold)
                            : Math.log1p(r + r * r / (1 + Math.sqrt(1 + r * r)));
            return Math.copySign(arsinh / LN_10, value);
        }

        @Override
        public double value(double place) {
            if (Math.abs(place) <= FAR_PLACE) return 2 * threshold * Math.sinh(place * LN_10);
            double size = Math.pow(10, Math.abs(place) + Math.log10(threshold));
            return Math.copySign(size, place);
        }
    }
}
