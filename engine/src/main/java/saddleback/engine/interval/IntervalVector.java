package saddleback.engine.interval;

/** A vector of intervals, all {@link Interval#ZERO} at first. */
public final class IntervalVector {
    private final double[] low;
    private final double[] high;

    /** n times 0. */
    public IntervalVector(int n) {
        low = new double[n];
        high = new double[n];
    }

    /** Exactly the n numbers of {@code x} from {@code at} on, which are copied. */
    public static IntervalVector of(double[] x, int at, int n) {
        var v = new IntervalVector(n);
        System.arraycopy(x, at, v.low, 0, n);
        System.arraycopy(x, at, v.high, 0, n);
        return v;
    }

    /** All vectors whose entries are at most {@code radius} away from those of {@code x}. */
    public static IntervalVector around(double[] x, double radius) {
        var v = new IntervalVector(x.length);
        for (int i = 0; i < x.length; i++) v.set(i, Interval.around(x[i], radius));
        return v;
    }

    /** The number of entries. */
    public int size() {
        return low.length;
    }

    /** Entry i. */
    public Interval get(int i) {
        return new Interval(low[i], high[i]);
    }

    /** Sets entry i. */
    public void set(int i, Interval x) {
        low[i] = x.low();
        high[i] = x.high();
    }

    /** Adds to entry i. */
    public void add(int i, Interval x) {
        set(i, get(i).plus(x));
    }

    /**
     * The inner product of the entries {@code at}, {@code at + step}, ... with all entries of
     * {@code o}.
     */
    public Interval dot(int at, int step, IntervalVector o) {
        double least = 0;
        double most = 0;
        for (int i = 0, k = at; i < o.low.length; i++, k += step) {
            double a = low[k] * o.low[i];
            double b = low[k] * o.high[i];
            double c = high[k] * o.low[i];
            double d = high[k] * o.high[i];
            least = Math.nextDown(least + Math.nextDown(Math.min(Math.min(a, b), Math.min(c, d))));
            most = Math.nextUp(most + Math.nextUp(Math.max(Math.max(a, b), Math.max(c, d))));
        }
        return new Interval(least, most);
    }
}
