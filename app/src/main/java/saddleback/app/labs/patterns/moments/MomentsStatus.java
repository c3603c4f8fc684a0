package saddleback.app.labs.patterns.moments;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.patterns.Scene;
import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.pattern.Maps;

import java.util.Locale;

/** One line on how far the pattern was there at a moment. */
final class MomentsStatus {
    private static final double PERCENT = 100;

    private MomentsStatus() {}

    static String of(Reel reel, int moment) {
        Optimised.Moment m = reel.moments().get(moment);
        String step = "After " + Numbers.count(m.step(), "step", "steps") + ": ";
        Maps test = m.test();
        double[] target = reel.result().target();
        if (Scene.twoValued(reel.result()) == null)
            return step
                    + "root of the mean squared error "
                    + Numbers.brief(error(target, m.train()))
                    + (test == null ? "" : ", on test " + Numbers.brief(error(target, test)));
        Agreement train = Agreement.of(target, m.train());
        return "%s%s of cells right%s; mean loss of low cells %s, of high ones %s"
                .formatted(
                        step,
                        percent(train),
                        tested(target, test),
                        brief(train.good()),
                        brief(train.bad()));
    }

    private static String tested(double[] target, @Nullable Maps test) {
        return test == null ? "" : ", %s on test".formatted(percent(Agreement.of(target, test)));
    }

    private static String percent(Agreement a) {
        return String.format(Locale.ROOT, "%.1f %%", PERCENT * a.share());
    }

    private static String brief(double v) {
        return Double.isNaN(v) ? "unknown" : Numbers.brief(v);
    }

    private static double error(double[] target, Maps maps) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < target.length; i++) {
            double off = maps.loss()[i] - target[i];
            if (Double.isNaN(off)) continue;
            sum += off * off;
            n++;
        }
        return Math.sqrt(sum / n);
    }
}
