package saddleback.app.labs.interference.fix;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.interference.ways.Beginning;
import saddleback.app.labs.interference.ways.Learners;
import saddleback.app.labs.interference.ways.Start;
import saddleback.engine.Experiment;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.run.Seed;

/** Tries remedies against plateaus on one learner. */
public final class FixInstrument {
    /** The instrument. */
    public static final Instrument<InterferenceResult> INSTRUMENT =
            new Instrument<>(
                    "fix",
                    "Fix it",
                    "mdi2w-wrench-outline",
                    "Choose a learner whose curve has plateaus, then press a remedy: the same"
                        + " learner learns again from the same start, and both curves are drawn"
                        + " over each other. Plateaus need two things, interference and coupling;"
                        + " each remedy takes one of them away, and the table tells which, and"
                        + " whether it was enough. Remedies with a star are not in the paper. The"
                        + " doses can be turned while you watch.",
                    _ -> true,
                    (experiment, result, _) -> open(experiment, result));

    private FixInstrument() {}

    static Session open(Experiment<?> experiment, InterferenceResult result) {
        InterferenceSettings own = result.settings();
        Start start = Start.of(Beginning.OWN, own);
        return new FixSession(
                own,
                start,
                new Pursuit<>(
                        "remedies",
                        Practice.nothing(start.beginning().settings(own, start.knobs())),
                        new Practice(new Learners(new Seed(experiment.seed())))));
    }
}
