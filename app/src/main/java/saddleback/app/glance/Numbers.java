package saddleback.app.glance;

import java.util.Locale;

/** Numbers as a reader sees them. */
public final class Numbers {
    private Numbers() {}

    /** "1 parameter", "12,608 parameters". */
    public static String count(long n, String one, String many) {
        return of(n) + " " + (n == 1 ? one : many);
    }

    /** With a comma at every third digit. */
    public static String of(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** To three digits, without zeros at the end of a fraction. */
    public static String brief(double v) {
        if (v == 0) return "0";
        double size = Math.abs(v);
        if (!(size >= 1e-3 && size < 1e5)) return minus(String.format(Locale.ROOT, "%.1e", v));
        int decimals = Math.clamp((int) (2 - Math.floor(Math.log10(size))), 0, 5);
        String text = String.format(Locale.ROOT, "%." + decimals + "f", v);
        return minus(decimals == 0 ? text : text.replaceFirst("\\.?0+$", ""));
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
