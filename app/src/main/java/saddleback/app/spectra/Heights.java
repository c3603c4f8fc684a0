package saddleback.app.spectra;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Range;

/** Axes of eigenvalues, 0 always among them. */
public final class Heights {
    private static final double ROOM = 0.05;
    private static final double TENTH = 0.1;
    private static final double LEAST = 1e-290;

    private Heights() {}

    /** Linear. */
    public static Axis linear(String label, double[]... values) {
        return Axis.linear(label, withZero(values).padded(ROOM));
    }

    /**
     * Logarithmic on both sides of zero, from the smallest size on that does not count as zero.
     *
     * @param tolerance sizes up to it count as zero
     */
    public static Axis signedLog(String label, double tolerance, double[]... values) {
        Range range = withZero(values);
        double largest = Math.max(-range.low(), range.high());
        double smallest = largest;
        for (double[] array : values)
            for (double v : array)
                if (Math.abs(v) > tolerance) smallest = Math.min(smallest, Math.abs(v));
        double threshold = Math.pow(10, Math.floor(Math.log10(smallest)));
        threshold = Math.clamp(threshold, LEAST, Math.max(LEAST, TENTH * largest));
        Axis tight = Axis.signedLog(label, range, Math.max(threshold, tolerance));
        var wide = new Range(tight.value(-ROOM), tight.value(1 + ROOM));
        return Axis.signedLog(label, wide, Math.max(threshold, tolerance));
    }

    private static Range withZero(double[]... values) {
        Range r = Range.of(values);
        return Range.of(new double[] {Math.min(r.low(), 0), Math.max(r.high(), 0)});
    }
}
