package saddleback.app.labs.reparametrisation.bench;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.reparametrisation.Flatness;

import java.util.List;

/** A definition of flatness. */
enum Definition {
    CURVATURE("curvature", false),
    WIDTH("width", true),
    SHARPNESS("ε-sharpness", false);

    static final List<Definition> ALL = List.of(values());

    private static final double ALIKE = 1e-6;

    private final String words;
    private final boolean wide;

    Definition(String words, boolean wide) {
        this.words = words;
        this.wide = wide;
    }

    String words() {
        return words;
    }

    /** The measured number; of bounds the lower one. */
    double of(Flatness f) {
        return switch (this) {
            case CURVATURE -> f.curvature();
            case WIDTH -> f.width().low();
            case SHARPNESS -> f.sharpness().low();
        };
    }

    /** The number in a few digits. */
    String written(Flatness f) {
        double v = of(f);
        if (Double.isNaN(v)) return "–";
        boolean open = this == WIDTH && Double.isInfinite(f.width().high());
        return (open ? "≥ " : "") + Numbers.brief(v);
    }

    /** 1 if the first is the flatter one, −1 if the second is, 0 if they are alike. */
    int flatter(Flatness a, Flatness b) {
        double x = of(a);
        double y = of(b);
        if (!(Math.abs(x - y) > ALIKE * Math.max(Math.abs(x), Math.abs(y)))) return 0;
        return x > y == wide ? 1 : -1;
    }
}
