package saddleback.app.labs.flatness;

import saddleback.viz.figure.Range;
import saddleback.viz.figure.Tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Ticks at powers of ten that end before an axis does. */
final class Decades {
    private static final int MOST = 6;
    private static final int PLAIN = 4;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Digits where there are too few powers of ten. */
    private static final int[] DIGITS = {1, 2, 5};

    private Decades() {}

    /** Ticks within a range of numbers above 0; 1 is one of them where it is inside. */
    static List<Tick> of(Range range) {
        int first = (int) Math.ceil(Math.log10(range.low()));
        int last = (int) Math.floor(Math.log10(range.high()));
        int stride = Math.ceilDiv(last - first + 1, MOST);
        var ticks = new ArrayList<Tick>();
        if (last > first) {
            for (int k = first; k <= last; k++)
                if (Math.floorMod(k, stride) == 0) ticks.add(new Tick(Math.pow(10, k), power(k)));
            return ticks;
        }
        for (int k = first - 1; k <= last; k++)
            for (int digit : DIGITS) {
                BigDecimal at = BigDecimal.valueOf(digit).scaleByPowerOfTen(k);
                if (range.holds(at.doubleValue()))
                    ticks.add(new Tick(at.doubleValue(), at.toPlainString()));
            }
        return ticks;
    }

    /** "0.01", "1000", "10⁻⁵". */
    private static String power(int k) {
        if (k >= 1 - PLAIN && k <= PLAIN)
            return BigDecimal.ONE.scaleByPowerOfTen(k).toPlainString();
        var s = new StringBuilder(k < 0 ? "10⁻" : "10");
        for (char c : String.valueOf(Math.abs(k)).toCharArray()) s.append(RAISED.charAt(c - '0'));
        return s.toString();
    }
}
