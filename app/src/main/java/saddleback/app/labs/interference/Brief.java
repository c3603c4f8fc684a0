package saddleback.app.labs.interference;

import saddleback.app.glance.Numbers;

import java.util.Locale;

/** Numbers in figures: to three digits, also the very small and the very large ones. */
public final class Brief {
    private static final double SMALL = 1e-3;
    private static final double LARGE = 1e5;

    private Brief() {}

    /** The number; a dash where there is none. */
    public static String of(double v) {
        if (Double.isNaN(v)) return "–";
        if (Double.isInfinite(v)) return v > 0 ? "∞" : "−∞";
        double size = Math.abs(v);
        if (size == 0 || (size >= SMALL && size < LARGE)) return Numbers.brief(v);
        String[] parts = String.format(Locale.ROOT, "%.2e", v).split("e", 2);
        String digits = parts[0].replaceFirst("\\.?0+$", "");
        return (digits + "e" + Integer.parseInt(parts[1])).replace('-', '−');
    }
}
