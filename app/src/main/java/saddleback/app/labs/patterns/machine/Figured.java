package saddleback.app.labs.patterns.machine;

import saddleback.app.glance.Numbers;

import java.util.Locale;

/** Numbers that are compared with each other, to five digits. */
final class Figured {
    private Figured() {}

    static String of(double v) {
        double size = Math.abs(v);
        if (v == 0 || size < 1e-3 || size >= 1e5 || !Double.isFinite(v)) return Numbers.brief(v);
        return String.format(Locale.ROOT, "%.5g", v).replace('-', '−');
    }
}
