package saddleback.engine.interval;

import java.util.List;

/** Sums and products in which 0 and 1 stay exact, as derivatives by other variables need it. */
final class Exact {
    private Exact() {}

    /** 0 stays 0, whatever finite it is multiplied with; 1 changes nothing. */
    static Interval product(Interval a, Interval b) {
        if (a.equals(Interval.ONE)) return b;
        if (b.equals(Interval.ONE)) return a;
        boolean nothing = zero(a) && !unknown(b) || zero(b) && finite(a);
        return nothing ? Interval.ZERO : a.times(b);
    }

    static Interval sum(Interval a, Interval b) {
        if (zero(a)) return b;
        return zero(b) ? a : a.plus(b);
    }

    static List<Interval> sums(List<Interval> a, List<Interval> b) {
        Interval[] sums = new Interval[a.size()];
        for (int i = 0; i < sums.length; i++) sums[i] = sum(a.get(i), b.get(i));
        return List.of(sums);
    }

    private static boolean zero(Interval a) {
        return a.low() == 0 && a.high() == 0;
    }

    private static boolean unknown(Interval a) {
        return Double.isNaN(a.low() + a.high()) && !(a.high() - a.low() > 0);
    }

    private static boolean finite(Interval a) {
        return a.magnitude() < Double.POSITIVE_INFINITY;
    }
}
