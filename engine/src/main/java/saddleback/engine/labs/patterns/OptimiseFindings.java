package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.problem.Prepared;

/** What is known so far of a pattern that is optimised. */
record OptimiseFindings(
        PatternsSettings settings, Pattern cells, Aim aim, OptimiseStudy study, Aftermath after) {

    /** As the plane is after the last recorded moment. */
    Mapped mapped(Prepared prepared) {
        Optimised.Moment last = study.last();
        return new Mapped(
                study.found(), prepared, aim.at(), last.train(), last.test(), this::agreement);
    }

    private Agreement agreement(Maps maps) {
        return Agreement.of(aim.mark(), maps);
    }

    /** One moment or more must be recorded. */
    PatternsResult soFar() {
        Optimised.Moment last = study.last();
        Maps test = last.test();
        return new PatternsResult(
                settings,
                cells,
                aim.at(),
                aim.target(),
                study.found(),
                last.train(),
                test,
                agreement(last.train()),
                test == null ? null : agreement(test),
                study.soFar(),
                null,
                null,
                after.transfers(),
                after.fineTuning(),
                after.fooled());
    }
}
