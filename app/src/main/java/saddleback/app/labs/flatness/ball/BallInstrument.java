package saddleback.app.labs.flatness.ball;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.flatness.Plain;
import saddleback.app.labs.flatness.Slices;
import saddleback.engine.Experiment;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

/** The same ball in two places of one function, as figure 4 of Dinh et al. (2017). */
public final class BallInstrument {
    /** The instrument. */
    public static final Instrument<FlatnessResult> INSTRUMENT =
            new Instrument<>(
                    "ball",
                    "Same ball, two places",
                    "mdi2c-circle-outline",
                    "Level sets of the loss around the weights before and after the change of"
                        + " parameters, which compute the same function. Drag the disc of radius ε:"
                        + " it is the same in both places, and a cross marks the worst loss found"
                        + " in it. Above stands the ε-sharpness of the weights, in the ball of that"
                        + " radius among all weights. Hold Shift to move what a panel shows.",
                    result ->
                            Plain.walks(result.before().place())
                                    && Plain.walks(result.after().place()),
                    BallInstrument::open);

    private static final double SMALLEST_SEEN = 0.1;
    private static final double BESIDE = 0.25;

    private BallInstrument() {}

    static Session open(Experiment<?> experiment, FlatnessResult result, Workers workers) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        var seed = new Seed(experiment.seed());
        FlatnessSettings settings =
                experiment.settings() instanceof FlatnessSettings s
                        ? s
                        : FlatnessSettings.defaults();
        double side = Plain.radius(settings);
        var slices =
                new Slices(Preparation.loaded(problem, seed), side, seed.of("flatness"), workers);
        double epsilon = settings.how().epsilon();
        boolean seen = epsilon >= SMALLEST_SEEN * side && epsilon <= side;
        var start =
                new Seen(
                        new Wanted(0, 0, seen ? epsilon : BESIDE * side, side),
                        List.of(Site.UNKNOWN, Site.UNKNOWN),
                        false);
        var surveyor =
                new Surveyor(
                        slices,
                        List.of(result.before().place(), result.after().place()),
                        settings.how());
        return new BallSession(new Pursuit<>("ball", start, surveyor), side);
    }
}
