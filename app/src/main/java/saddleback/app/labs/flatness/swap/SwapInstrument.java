package saddleback.app.labs.flatness.swap;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.flatness.Plain;
import saddleback.app.labs.flatness.Slices;
import saddleback.engine.Experiment;
import saddleback.engine.flatness.Measure;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** Trains a second network and swaps which of the two is the flatter minimum. */
public final class SwapInstrument {
    /** The instrument. */
    public static final Instrument<FlatnessResult> INSTRUMENT =
            new Instrument<>(
                    "swap",
                    "Two minima",
                    "mdi2s-swap-horizontal",
                    "Trains a second network of the same problem from another seed and shows both"
                        + " minima side by side. Swap the ranking: the layers of the flatter one"
                        + " are scaled until it is the sharper one by spectral norm or trace, while"
                        + " its function does not change by one bit. Measures that depend on the"
                        + " scale of layers follow; the others stand still, so that their ranking"
                        + " of the two minima means something. Keep the changed network as an"
                        + " experiment.",
                    result -> Plain.scales(result.before().place()),
                    SwapInstrument::open);

    private SwapInstrument() {}

    static Session open(Experiment<?> experiment, FlatnessResult result, Workers workers) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        if (problem.weights().training() == null)
            throw new IllegalArgumentException(
                    "problem.weights: trained here, so that a second network can be, was "
                            + problem.weights().id());
        var seed = new Seed(experiment.seed());
        Prepared loaded = Preparation.loaded(problem, seed);
        FlatnessSettings settings =
                experiment.settings() instanceof FlatnessSettings s
                        ? s
                        : FlatnessSettings.defaults();
        var slices = new Slices(loaded, Plain.radius(settings), seed.of("flatness"), workers);
        var gauging = new Gauging(slices, settings.how());
        var apprentice = new Apprentice(loaded, seed, workers);
        Minimum first = gauging.begin(result.before().place().weights());
        var start =
                new Pair(
                        new Wanted(1, 0, Measure.SPECTRAL_NORM, false),
                        first,
                        null,
                        null,
                        "",
                        false);
        return new SwapSession(
                new SwapPicture(slices),
                apprentice,
                new Pursuit<>("two minima", start, new Experimenter(gauging, apprentice, first)),
                (folder, second, swap) ->
                        KeptSwap.write(folder, experiment, loaded.network(), second, swap));
    }
}
