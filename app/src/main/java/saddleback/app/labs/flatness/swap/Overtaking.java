package saddleback.app.labs.flatness.swap;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.run.Progress;

import java.util.Map;

/**
 * Makes the flatter of two networks the sharper one: its first layer is divided and its last one
 * multiplied by the smallest power of two after which a measure exceeds the other's by a quarter.
 * Spectral norm and trace of the Hessian grow without bound that way wherever the loss curves along
 * weights of the first layer (theorem 4), up to fourfold at each doubling. With powers of two no
 * output changes by one bit.
 */
final class Overtaking {
    /** 2 to this is about 10^9. */
    static final int MOST = 30;

    private static final double CLEARLY = 1.25;

    private final Gauging gauging;
    private final Progress progress;

    Overtaking(Gauging gauging, Progress progress) {
        this.gauging = gauging;
        this.progress = progress;
    }

    /** The change, of which nothing but this measure is known; null where there is none. */
    @Nullable Swap of(Minimum first, Minimum second, Measure measure) {
        double a = first.value(measure);
        double b = second.value(measure);
        if (!(a > 0 && b > 0)) return null;
        int which = a <= b ? 0 : 1;
        double[] flat = (which == 0 ? first : second).weights();
        double aim = CLEARLY * Math.max(a, b);
        for (int power = 1; power <= MOST; power++) {
            double[] factors = gauging.factors(power);
            double[] scaled = gauging.scaled(flat, factors);
            Map<Measure, Reading> reading = gauging.measure(scaled, measure, progress);
            Reading r = reading.get(measure);
            if (r != null && r.value() >= aim)
                return new Swap(
                        which,
                        power,
                        factors,
                        gauging.begin(scaled).with(reading),
                        gauging.apart(flat, scaled, progress),
                        gauging.examples());
        }
        return null;
    }
}
