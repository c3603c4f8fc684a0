package saddleback.engine.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a network in one place: loss, measures, spectrum. Draws are the same at every place;
 * what takes long is kept.
 */
final class Inspection {
    private static final double MEASURED = 0.8;

    private final NetworkObjective train;
    private final NetworkObjective test;
    private final FlatnessSettings settings;
    private final Seed seed;
    private final KeptReadings kept;
    private final Spectra spectra;

    /** Of a prepared problem. */
    Inspection(Prepared prepared, FlatnessSettings settings, Seed seed, Run<?> run) {
        train = prepared.train(run.workers());
        test = prepared.test(run.workers());
        this.settings = settings;
        this.seed = seed.of("measures");
        kept = new KeptReadings(run.kept());
        spectra =
                new Spectra(
                        settings.eigenvalues(), seed.of("spectrum"), new KeptNumbers(run.kept()));
    }

    /** The loss on the training examples. */
    NetworkObjective train() {
        return train;
    }

    /** Of the measures' draws. */
    Seed seed() {
        return seed;
    }

    /** Loss and accuracy there; nothing is measured yet. */
    Measured begin(Place place) {
        double[] w = place.weights();
        return new Measured(place, score(train, w), score(test, w), Map.of(), new double[0], false);
    }

    /** Mean loss with decay; NaN where there are no examples. */
    private static Evaluation score(NetworkObjective on, double[] w) {
        if (on.examples() == 0) return new Evaluation(Double.NaN, Double.NaN, new double[0]);
        Evaluation plain = on.evaluate(w);
        double sum = 0;
        for (double v : w) sum += v * v;
        return new Evaluation(
                plain.loss() + on.decay() / 2 * sum, plain.accuracy(), plain.classLoss());
    }

    /**
     * Takes all readings and the spectrum.
     *
     * @param name before or after, for the kept parts
     */
    Measured finish(String name, Measured begun, Progress progress) {
        Subject subject = Subject.of(begun.place(), train, settings.how(), seed);
        var readings = new LinkedHashMap<Measure, Reading>();
        List<List<Measure>> groups = Groups.of(settings.measures());
        for (int g = 0; g < groups.size(); g++) {
            List<Measure> group = groups.get(g);
            Progress part =
                    progress.part(MEASURED * g / groups.size(), MEASURED * (g + 1) / groups.size());
            part.step(0, "measures");
            readings.putAll(
                    kept.of(
                            name + "-readings-" + g,
                            group,
                            () -> Measuring.of(subject, group, part)));
        }
        progress.step(MEASURED, "eigenvalues");
        double[] spectrum = spectra.of(name + "-spectrum", subject, progress.part(MEASURED, 1));
        return new Measured(
                begun.place(),
                begun.train(),
                begun.test(),
                inOrder(readings),
                spectrum,
                Spectra.whole(spectrum.length) && spectrum.length == subject.loss().size());
    }

    private Map<Measure, Reading> inOrder(Map<Measure, Reading> readings) {
        var ordered = new LinkedHashMap<Measure, Reading>();
        for (Measure m : settings.measures()) {
            Reading r = readings.get(m);
            if (r != null) ordered.put(m, r);
        }
        return ordered;
    }
}
