package saddleback.app.labs.regions;

import saddleback.app.glance.Numbers;

import java.math.BigInteger;
import java.util.Locale;

/** Whole numbers of any size on a logarithmic axis. */
final class Logarithms {
    private static final double LOG_2 = Math.log10(2);
    private static final int BITS = 60;
    private static final int MOST_BITS = 70;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Logarithms() {}

    /** The decadic logarithm, of numbers that double cannot hold too; above 0. */
    static double log10(BigInteger n) {
        int shift = Math.max(0, n.bitLength() - BITS);
        return Math.log10(n.shiftRight(shift).doubleValue()) + shift * LOG_2;
    }

    /** All digits of a number below 2^70, "3.40 × 10⁷⁶" beyond. */
    static String words(BigInteger n) {
        if (n.bitLength() <= MOST_BITS) return String.format(Locale.ROOT, "%,d", n);
        double log = log10(n);
        int power = (int) Math.floor(log);
        double lead = Math.pow(10, log - power);
        if (lead >= 9.995) {
            lead = 1;
            power++;
        }
        return String.format(Locale.ROOT, "%.2f × %s", lead, power(power));
    }

    /** "1", "10", "10⁵". */
    static String power(int exponent) {
        if (exponent == 0) return "1";
        if (exponent == 1) return "10";
        var out = new StringBuilder("10");
        for (char c : Numbers.of(exponent).toCharArray())
            if (c >= '0' && c <= '9') out.append(RAISED.charAt(c - '0'));
        return out.toString();
    }
}
