package saddleback.app.labs.flatness.alpha;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.measuring.Facts;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.net.Layer;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Identity;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.WeightLayer;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.PlaneEvaluator;

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
                    AlphaInstrument::suits,
                    AlphaInstrument::open);

    private static final int MOST_LAYERS = 12;
    private static final double USUAL_RADIUS = 1;

    private AlphaInstrument() {}

    private static boolean suits(FlatnessResult result) {
        Place place = result.before().place();
        List<WeightLayer> layers = WeightLayer.of(place.network());
        return place.parametrisation() instanceof Identity
                && place.network().layers().getFirst() instanceof Layer.Dense
                && layers.size() >= 2
                && layers.size() <= MOST_LAYERS
                && layers.subList(0, layers.size() - 1).stream().allMatch(WeightLayer::scales);
    }

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
                        scenery.line(weights),
                        null,
                        result.before().spectrum(),
                        result.before().readings(),
                        false);
        return new AlphaSession(
                new AlphaPicture(scenery, before),
                new Follower(scenery, before, measures(result)),
                start(settings, layers),
                (folder, factors) -> KeptFactors.write(folder, experiment, factors));
    }

    private static Scenery scenery(
            Prepared loaded,
            FlatnessSettings settings,
            FlatnessResult result,
            Seed seed,
            Workers workers) {
        Problem problem = loaded.problem();
        double[] weights = result.before().place().weights();
        MeasureSettings how = settings.how();
        var sights = settings.sights();
        return new Scenery(
                Place.of(loaded.network(), weights),
                loaded.train(workers),
                plane ->
                        new PlaneEvaluator(
                                plane,
                                loaded.network(),
                                loaded.data().train(),
                                problem.loss(),
                                problem.decay(),
                                workers),
                new Inputs(loaded.network(), loaded.data(), weights),
                sights == null ? USUAL_RADIUS : sights.radius(),
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
