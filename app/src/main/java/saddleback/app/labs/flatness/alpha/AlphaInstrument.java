package saddleback.app.labs.flatness.alpha;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.flatness.Plain;
import saddleback.app.labs.flatness.Slices;
import saddleback.engine.Experiment;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.measuring.Facts;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.WeightLayer;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

/** Scales layers by hand: the function stands still, its landscape moves. */
public final class AlphaInstrument {
    /** The instrument. */
    public static final Instrument<FlatnessResult> INSTRUMENT =
            new Instrument<>(
                    "alpha",
                    "Scale the layers",
                    "mdi2t-tune-vertical",
                    "Multiply the weights of each layer by a factor; the others follow so that the"
                        + " product stays 1. The function and its accuracy stand still, while the"
                        + " loss around the weights, the spectrum and some measures move; the"
                        + " others do not. Measures that need random draws are left out. Save the"
                        + " factors as an experiment when you like them.",
                    result -> Plain.scales(result.before().place()),
                    AlphaInstrument::open);

    private AlphaInstrument() {}

    static Session open(Experiment<?> experiment, FlatnessResult result, Workers workers) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        Seed seed = new Seed(experiment.seed());
        Prepared loaded = Preparation.loaded(problem, seed);
        FlatnessSettings settings =
                experiment.settings() instanceof FlatnessSettings s
                        ? s
                        : FlatnessSettings.defaults();
        Scenery scenery = scenery(loaded, settings, result, seed.of("flatness"), workers);
        Place place = scenery.place();
        int layers = WeightLayer.of(place.network()).size();
        double[] weights = place.weights();
        var before =
                new Look(
                        Factors.ones(layers).values(),
                        scenery.inputs().at(weights),
                        scenery.slices().line(weights),
                        null,
                        result.before().spectrum(),
                        result.before().readings(),
                        false);
        return new AlphaSession(
                new AlphaPicture(scenery, before),
                new Pursuit<>("layer factors", before, new Follower(scenery, measures(result))),
                start(settings, layers),
                (folder, factors) -> KeptFactors.write(folder, experiment, factors));
    }

    private static Scenery scenery(
            Prepared loaded,
            FlatnessSettings settings,
            FlatnessResult result,
            Seed seed,
            Workers workers) {
        double[] weights = result.before().place().weights();
        MeasureSettings how = settings.how();
        return new Scenery(
                Place.of(loaded.network(), weights),
                loaded.train(workers),
                new Slices(loaded, Plain.radius(settings), seed, workers),
                new Inputs(loaded.network(), loaded.data(), weights),
                how,
                seed,
                workers);
    }

    /** Those of the result that need no draws. */
    private static List<Measure> measures(FlatnessResult result) {
        return result.before().readings().keySet().stream()
                .filter(m -> !Facts.of(m).monteCarlo())
                .toList();
    }

    /** The experiment's own factors where it only scales layers, else ones. */
    private static Factors start(FlatnessSettings settings, int layers) {
        return settings.transform().size() == 1
                        && settings.transform().getFirst() instanceof AlphaScale alpha
                ? Factors.of(alpha.factors(layers))
                : Factors.ones(layers);
    }
}
