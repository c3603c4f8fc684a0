package saddleback.app.labs.interference;

import saddleback.app.glance.Numbers;

/** Numbers in words of figures: to three digits, with short exponents. */
public final class Brief {
    private Brief() {}

    /** The number; a dash where there is none. */
    public static String of(double v) {
        if (Double.isNaN(v)) return "–";
        if (Double.isInfinite(v)) return v > 0 ? "∞" : "−∞";
        return Numbers.brief(v)
                .replace(".0e", "e")
                .replace("e−0", "e−")
                .replace("e+0", "e")
                .replace("e+", "e");
    }
}
