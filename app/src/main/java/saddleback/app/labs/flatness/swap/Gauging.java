package saddleback.app.labs.flatness.swap;

import saddleback.app.labs.flatness.Outputs;
import saddleback.app.labs.flatness.Slices;
import saddleback.app.slice.Refinement;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.WeightLayer;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Looks at networks of one problem, with the same draws each. One thread at a time.
 *
 * @param slices of the loss, with the problem and the lab's seed
 * @param how measures are taken
 */
record Gauging(Slices slices, MeasureSettings how) {
    /** What is measured: larger is sharper. First what depends on the scale of layers. */
    static final List<Measure> MEASURES =
            List.of(
                    Measure.SPECTRAL_NORM,
                    Measure.TRACE,
                    Measure.EPSILON_SHARPNESS,
                    Measure.SAM,
                    Measure.ADAPTIVE_TRACE,
                    Measure.ADAPTIVE_SPECTRAL_NORM,
                    Measure.RELATIVE_FLATNESS,
                    Measure.ASAM,
                    Measure.FISHER_RAO,
                    Measure.PATH_NORM);

    Prepared loaded() {
        return slices.loaded();
    }

    /** The seed of the lab. */
    Seed seed() {
        return slices.seed();
    }

    /** The number of layers with weights. */
    int layers() {
        return WeightLayer.of(loaded().network()).size();
    }

    /** Loss, accuracy and the line; nothing is measured yet. */
    Minimum begin(double[] weights) {
        NetworkObjective test = loaded().test(slices.workers());
        return new Minimum(
                weights,
                loaded().train(slices.workers()).evaluate(weights),
                test.examples() == 0 ? null : test.evaluate(weights),
                slices.line(weights),
                null,
                Map.of());
    }

    /** The rest, told as it is found. */
    void finish(Minimum begun, Progress progress, Consumer<Minimum> found) {
        Minimum now = begun;
        for (Measure m : MEASURES)
            if (!now.readings().containsKey(m)) {
                now = now.with(measure(now.weights(), m, progress));
                found.accept(now);
            }
        Refinement surface = slices.surface(now.weights());
        while (!surface.done()) {
            now = now.withPlane(Slices.level(surface, progress));
            found.accept(now);
        }
    }

    /** One measure. */
    Map<Measure, Reading> measure(double[] weights, Measure measure, Progress progress) {
        Place place = Place.of(loaded().network(), weights);
        NetworkObjective train = loaded().train(slices.workers());
        Subject subject = Subject.of(place, train, how, seed().of("measures"));
        return Measuring.of(subject, List.of(measure), progress);
    }

    /** The first layer over a power of two, the last one times it. */
    double[] factors(int power) {
        double[] factors = new double[layers()];
        Arrays.fill(factors, 1);
        factors[0] = Math.scalb(1.0, -power);
        factors[factors.length - 1] = Math.scalb(1.0, power);
        return factors;
    }

    /** The network so scaled. */
    double[] scaled(double[] weights, double[] factors) {
        Place place = Place.of(loaded().network(), weights);
        return new AlphaScale(factors)
                .apply(place, loaded().train(slices.workers()))
                .after()
                .weights();
    }

    /** The largest difference of outputs over all examples. */
    double apart(double[] a, double[] b, Progress progress) {
        progress.step(0, "comparing");
        double train = apart(a, b, loaded().data().train().x());
        progress.step(0.5, "comparing");
        return Math.max(train, apart(a, b, loaded().data().test().x()));
    }

    private double apart(double[] a, double[] b, double[] x) {
        return Outputs.apart(
                Outputs.of(loaded().network(), a, x), Outputs.of(loaded().network(), b, x));
    }

    /** How many those are. */
    int examples() {
        return loaded().data().train().examples() + loaded().data().test().examples();
    }
}
