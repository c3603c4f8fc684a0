package saddleback.viz.paint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as they are printed: true minus sign, powers of ten with raised exponents. */
final class Numerals {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numerals() {}

    /** With so many digits after the point. */
    static String fixed(double value, int decimals) {
        String s = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean zero = s.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? s.replace("-", "") : s.replace('-', '−');
    }

    /** "10⁻³". */
    static String power(int exponent) {
        var s = new StringBuilder("10");
        if (exponent < 0) s.append('⁻');
        for (char c : String.valueOf(Math.abs(exponent)).toCharArray())
            s.append(RAISED.charAt(c - '0'));
        return s.toString();
    }

    /** Rounded to so many digits and as short as possible: "0.05", "12", "3×10⁻⁷", "10⁹". */
    static String brief(double value, int digits) {
        if (value == 0) return "0";
        if (!Double.isFinite(value)) return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
        BigDecimal d = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        int exponent = d.precision() - d.scale() - 1;
        if (exponent >= -3 && exponent < 5) return d.toPlainString().replace('-', '−');
        String mantissa = d.scaleByPowerOfTen(-exponent).toPlainString().replace('-', '−');
        return switch (mantissa) {
            case "1" -> power(exponent);
            case "−1" -> "−" + power(exponent);
            default -> mantissa + "×" + power(exponent);
        };
    }
}
