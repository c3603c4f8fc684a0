package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.problem.Prepared;

/** What is known so far of a pattern for which a network is written down. */
record ConstructFindings(
        PatternsSettings settings, Pattern cells, ConstructStudy study, Aftermath after) {

    /** When all maps are there. */
    Mapped mapped(Prepared prepared) {
        return new Mapped(
                study.network(),
                prepared,
                study.aim().at(),
                study.train(),
                study.test(),
                this::agreement);
    }

    private Agreement agreement(Maps maps) {
        return Agreement.of(study.aim().mark(), maps);
    }

    /** When there are maps on the training examples. */
    PatternsResult soFar() {
        Maps test = study.test();
        return new PatternsResult(
                settings,
                cells,
                study.aim().at(),
                study.aim().target(),
                study.network(),
                study.train(),
                test,
                agreement(study.train()),
                test == null ? null : agreement(test),
                null,
                study.soFar(),
                null,
                after.transfers(),
                after.fineTuning(),
                after.fooled());
    }
}
