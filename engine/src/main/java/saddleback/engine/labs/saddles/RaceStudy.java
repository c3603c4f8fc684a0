package saddleback.engine.labs.saddles;

import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** MUST BE REPLACED by part race before release: the place where the race of methods comes. */
final class RaceStudy {
    private RaceStudy() {}

    static SaddlesResult run(Race race, Prepared loaded, Seed seed, Run<SaddlesResult> run) {
        throw new UnsupportedOperationException("race");
    }
}
