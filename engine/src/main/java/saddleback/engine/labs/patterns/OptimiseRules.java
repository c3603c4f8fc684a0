package saddleback.engine.labs.patterns;

import saddleback.engine.multipoint.Mask;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.problem.Prepared;

import org.jspecify.annotations.Nullable;

/** What an optimisation can do, asked before the problem's weights are trained. */
final class OptimiseRules {
    private static final String PATH = "settings.how.optimise.";

    private OptimiseRules() {}

    /**
     * Checks that the settings fit the problem.
     *
     * @throws IllegalArgumentException "path: rule, was value"
     */
    static void check(Prepared loaded, MultiPointSettings how, Target target) {
        Pattern cells = target.cells();
        if (how.method().wholeOnly()) {
            whole("batch", "examples", how.batch(), loaded.data().train().examples());
            if (how.variant() == MultiPointSettings.Variant.TWO_VALUED) {
                Mask mask = OptimiseAim.mask(how, cells);
                whole("good", "good cells", how.good(), mask.good());
                whole("bad", "bad cells", how.bad(), mask.bad());
            }
        }
        if (how.variant() == MultiPointSettings.Variant.GREY) return;
        Mask all = Mask.of(cells, OptimiseAim.THRESHOLD);
        if (all.good() == 0 || all.bad() == 0)
            throw new IllegalArgumentException(
                    "settings.target: good cells and bad ones, was %d good and %d bad"
                            .formatted(all.good(), all.bad()));
    }

    private static void whole(String name, String what, @Nullable Integer number, int all) {
        if (number != null && number < all)
            throw new IllegalArgumentException(
                    "%s%s: none or %d or more with this method, which needs all %s, was %d"
                            .formatted(PATH, name, all, what, number));
    }
}
