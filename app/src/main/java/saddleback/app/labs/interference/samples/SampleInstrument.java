package saddleback.app.labs.interference.samples;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.interference.ways.Beginning;
import saddleback.app.labs.interference.ways.Dose;
import saddleback.app.labs.interference.ways.Learners;
import saddleback.app.labs.interference.ways.Start;
import saddleback.engine.Experiment;
import saddleback.engine.labs.interference.DynamicsSettings;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Optional;

/** Lets agents learn by drawn episodes while one watches. */
public final class SampleInstrument {
    /** The instrument. */
    public static final Instrument<InterferenceResult> INSTRUMENT =
            new Instrument<>(
                    "samples",
                    "Draw episodes",
                    "mdi2d-dice-multiple-outline",
                    "Agents learn by REINFORCE, each by episodes of its own; the thick line is the"
                        + " flow, which is what they do on average at a vanishing rate. Press Start"
                        + " and watch how far luck carries them from it: some leave a plateau"
                        + " early, others never. The darker band holds half of the runs, the"
                        + " lighter one eight of ten.",
                    _ -> true,
                    SampleInstrument::open);

    private static final double SECONDS = 12;

    private SampleInstrument() {}

    static Session open(Experiment<?> experiment, InterferenceResult result, Workers workers) {
        InterferenceSettings own = result.settings();
        Start start = Start.of(Beginning.OWN, own);
        var order = new Order(plan(own, start), 0, false, SECONDS);
        return new SampleSession(
                own,
                start,
                order,
                new Pursuit<>(
                        "drawn episodes",
                        Drawn.nothing(order, Optional.empty(), ""),
                        new Drawer(new Learners(new Seed(experiment.seed())), workers)));
    }

    private static Plan plan(InterferenceSettings own, Start start) {
        DynamicsSettings.Sampled s =
                own.dynamics() instanceof DynamicsSettings.Sampled asked
                        ? asked
                        : DynamicsSettings.Sampled.defaults();
        return new Plan(
                start.beginning().settings(own, start.knobs()),
                Optional.empty(),
                Dose.usual(),
                Math.min(s.runs(), Plan.MOST_RUNS),
                Math.min(s.batch(), Plan.MOST_BATCH),
                Math.clamp(s.rate(), Plan.LEAST_RATE, Plan.MOST_RATE),
                s.baseline() == DynamicsSettings.Baseline.MEAN);
    }
}
