package saddleback.app.labs.playground;

import java.util.Locale;

/** Numbers for the eye. */
public final class Digits {
    private static final double LARGE = 1e6;
    private static final double FINE = 1e9;

    private Digits() {}

    /** Three digits without zeros at the end; a number that is whole within 1e-9 is written out. */
    public static String of(double v) {
        double rounded = Math.rint(v * FINE) / FINE;
        if (rounded == Math.rint(rounded) && Math.abs(rounded) < LARGE)
            return String.valueOf((long) rounded).replace('-', '−');
        String text = String.format(Locale.ROOT, "%.3g", v);
        if (text.contains(".")) text = text.replaceAll("\\.?0+($|e)", "$1");
        return text.replaceAll("e([+-])0*", "e$1").replace("e+", "e").replace('-', '−');
    }
}
