package saddleback.engine.labs.patterns;

import saddleback.engine.multipoint.Mask;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.problem.Prepared;

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
        PlaneRules.check(loaded.network());
        Pattern cells = target.cells();
        if (how.method().wholeOnly()) {
            Integer batch = how.batch();
            if (batch != null && batch < loaded.data().train().examples())
                throw whole("batch", "examples", batch);
            Integer good = how.good();
            if (good != null) throw whole("good", "cells", good);
            Integer bad = how.bad();
            if (bad != null) throw whole("bad", "cells", bad);
        }
        if (how.variant() == MultiPointSettings.Variant.GREY) {
            if (target.losses()) losses(Asked.losses(target));
            return;
        }
        Mask all = Mask.of(cells, Mask.PUBLISHED);
        if (all.good() == 0 || all.bad() == 0)
            throw new IllegalArgumentException(
                    "settings.target: good cells and bad ones, was %d good and %d bad"
                            .formatted(all.good(), all.bad()));
    }

    private static void losses(Asked asked) {
        if (asked.low() >= 0 && asked.low() < asked.high()) return;
        throw new IllegalArgumentException(
                "settings.target: losses of 0 or more that are not all equal, was from %s to %s"
                        .formatted(asked.low(), asked.high()));
    }

    private static IllegalArgumentException whole(String name, String what, int number) {
        return new IllegalArgumentException(
                "%s%s: none with this method, which needs all %s, was %d"
                        .formatted(PATH, name, what, number));
    }
}
