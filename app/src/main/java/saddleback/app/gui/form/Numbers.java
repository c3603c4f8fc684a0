package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as a person reads and types them. */
public final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern REAL =
            Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");
    private static final double PLAIN_FROM = 1e-4;
    private static final double PLAIN_TO = 1e9;

    private Numbers() {}

    /** Short text that is read back as the same number; of something else, its own text. */
    static String text(JsonNode node) {
        if (!node.isNumber()) return node.asText();
        if (node.isIntegralNumber()) return node.asText();
        return text(node.doubleValue());
    }

    /** Short text that is read back as the same number. */
    public static String text(double v) {
        if (v == 0 || !Double.isFinite(v)) return v == 0 ? "0" : String.valueOf(v);
        BigDecimal exact = new BigDecimal(Double.toString(v)).stripTrailingZeros();
        double size = Math.abs(v);
        if (size >= PLAIN_FROM && size < PLAIN_TO) return exact.toPlainString();
        int exponent = exact.precision() - exact.scale() - 1;
        return exact.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** The number that was typed; what is no number comes out as text, to be complained about. */
    static JsonNode parse(String typed) {
        String text = typed.strip();
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (WHOLE.matcher(text).matches()) return json.numberNode(Long.parseLong(text));
        if (REAL.matcher(text).matches()) return json.numberNode(Double.parseDouble(text));
        return json.textNode(text);
    }

    /** {@code v} in so many significant digits. */
    public static double round(double v, int digits) {
        return new BigDecimal(v)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .doubleValue();
    }

    /** The decimal place of the leading digit: 100 for 234. */
    static double leading(double v) {
        return Math.pow(10, Math.floor(Math.log10(Math.abs(v))));
    }

    /** The next number up or down for the arrow keys. */
    static double next(double v, boolean up, boolean coarse, boolean whole, boolean log) {
        double by;
        if (whole) by = coarse ? 10 : 1;
        else if (v == 0) by = coarse ? 1 : 0.1;
        else {
            // From 1 down, steps are as they are below 1, so that up and down undo each other.
            double inwards = (up == (v > 0)) ? v : v * (1 - 1e-9);
            by = leading(inwards) / (coarse ? 1 : 10);
            if (log && coarse) by = Math.abs(up == (v > 0) ? v * 9 : v * 0.9);
        }
        double next = v + (up ? by : -by);
        return whole ? next : round(next, 12);
    }
}
