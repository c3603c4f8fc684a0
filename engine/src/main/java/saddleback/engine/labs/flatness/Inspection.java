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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Looks at a network in one place: loss, measures, spectrum. Draws are the same at every place;
 * what takes long is kept.
 */
final class Inspection {
    private static final double MEASURED = 0.8;
    private static final List<String> SIDES = List.of("before", "after");

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
     * Takes all readings of both places, group by group, so that what is before and what is after
     * can soon be compared, then both spectra.
     *
     * @param begun before and after
     * @param found told of both after each part
     */
    void finish(List<Measured> begun, Progress progress, Consumer<List<Measured>> found) {
        var sides = new ArrayList<>(begun);
        List<Subject> subjects =
                begun.stream()
                        .map(m -> Subject.of(m.place(), train, settings.how(), seed))
                        .toList();
        List<List<Measure>> groups = Groups.of(settings.measures());
        double each = MEASURED / Math.max(1, groups.size());
        for (int g = 0; g < groups.size(); g++) {
            Progress part = progress.part(each * g, each * (g + 1));
            for (int side = 0; side < SIDES.size(); side++)
                sides.set(
                        side, read(g, side, sides.get(side), subjects.get(side), half(part, side)));
            found.accept(List.copyOf(sides));
        }
        Progress rest = progress.part(MEASURED, 1);
        for (int side = 0; side < SIDES.size(); side++) {
            sides.set(side, spectrum(side, sides.get(side), subjects.get(side), half(rest, side)));
            found.accept(List.copyOf(sides));
        }
    }

    private static Progress half(Progress whole, int side) {
        return whole.part(0.5 * side, 0.5 * (side + 1)).saying(SIDES.get(side) + ": ");
    }

    private Measured read(int group, int side, Measured m, Subject subject, Progress progress) {
        List<Measure> measures = Groups.of(settings.measures()).get(group);
        progress.step(0, "measures");
        var readings = new LinkedHashMap<>(m.readings());
        readings.putAll(
                kept.of(
                        SIDES.get(side) + "-readings-" + group,
                        measures,
                        () -> Measuring.of(subject, measures, progress)));
        return new Measured(
                m.place(), m.train(), m.test(), inOrder(readings), m.spectrum(), m.whole());
    }

    private Measured spectrum(int side, Measured m, Subject subject, Progress progress) {
        progress.step(0, "eigenvalues");
        double[] spectrum = spectra.of(SIDES.get(side) + "-spectrum", subject, progress);
        boolean whole = Spectra.whole(spectrum.length) && spectrum.length == subject.loss().size();
        return new Measured(m.place(), m.train(), m.test(), m.readings(), spectrum, whole);
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
