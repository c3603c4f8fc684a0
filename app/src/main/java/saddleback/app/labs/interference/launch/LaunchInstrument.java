package saddleback.app.labs.interference.launch;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.labs.interference.AgentSettings;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.StartSettings;
import saddleback.engine.labs.interference.WorldSettings;
import saddleback.engine.run.Workers;

import java.util.List;

/** Launches learners by a click. */
public final class LaunchInstrument {
    /** The instrument. */
    public static final Instrument<InterferenceResult> INSTRUMENT =
            new Instrument<>(
                    "launch",
                    "Launch a learner",
                    "mdi2r-rocket-launch-outline",
                    "Click in the square of both successes to launch a learner there; drag its"
                            + " start, or move it with the arrow keys, and watch how the plateau"
                            + " grows when one success is a little ahead. In the shaded parts the"
                            + " winner takes all. Turn on other ways of learning to see what takes"
                            + " the plateau away. Click or drag on the curves to go to a moment. To"
                            + " move what a panel shows, drag or press arrow keys with Shift held.",
                    r -> suits(r.settings()),
                    LaunchInstrument::open);

    private LaunchInstrument() {}

    private static boolean suits(InterferenceSettings s) {
        return s.world() instanceof WorldSettings.Bandit
                && s.agent() instanceof AgentSettings.Linear
                && s.contexts() <= Ground.MOST_CONTEXTS
                && s.actions() <= Ground.MOST_ACTIONS
                && s.bias() <= Ground.MOST_KAPPA;
    }

    static Session open(Experiment<?> experiment, InterferenceResult result, Workers workers) {
        InterferenceSettings s = result.settings();
        var ground = new Ground(s.contexts(), s.actions(), s.bias());
        var first =
                new Wanted(ground, List.of(), 0, List.of(s.variant()), 0, 1).launch(start(result));
        return new LaunchSession(
                new Pursuit<>(
                        "launched learners",
                        Runner.nothing(first),
                        new Runner(s.until(), s.limit())),
                (folder, wanted) -> KeptLaunch.write(folder, experiment, s, wanted));
    }

    /** Where the result began; of a drawn start the successes alone. */
    private static StartSettings start(InterferenceResult result) {
        if (!(result.settings().start() instanceof StartSettings.Random))
            return result.settings().start();
        double[] success = result.course().moments().getFirst().success().clone();
        for (int k = 0; k < success.length; k++) success[k] = Launched.within(success[k]);
        return new StartSettings.Performance(success);
    }
}
