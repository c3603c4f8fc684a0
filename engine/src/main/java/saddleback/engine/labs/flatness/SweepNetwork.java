package saddleback.engine.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.io.WeightFile;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One network of a sweep. Safe for any number of threads, as nothing of it changes. */
final class SweepNetwork {
    private static final double TRAINED = 0.6;
    private static final double SHARP = 0.7;
    private static final double SOUGHT = 0.5;
    private static final double EXACTLY = 1e-6;

    private final Prepared untrained;
    private final List<Measure> measures;
    private final MeasureSettings how;
    private final Seed seed;

    /**
     * Ready to be trained.
     *
     * @param untrained its weights all 0
     * @param seed of weights, order of examples and measures
     */
    SweepNetwork(Prepared untrained, List<Measure> measures, MeasureSettings how, Seed seed) {
        this.untrained = untrained;
        this.measures = measures;
        this.how = how;
        this.seed = seed;
    }

    /** The number of parameters. */
    int size() {
        return untrained.network().size();
    }

    /** The number of layers with weights. */
    int layers() {
        return (int) untrained.network().blocks().stream().filter(b -> !b.bias()).count();
    }

    /** Trained and measured; a run of a thread of its own. */
    Before train(Run<Object> run) {
        Prepared trained =
                Preparation.weighted(untrained, WeightFile::read, seed, run.stage(0, TRAINED));
        double[] w = trained.weights();
        NetworkObjective train = untrained.train(run.workers());
        Evaluation onTrain = train.evaluate(w);
        Evaluation onTest = untrained.test(run.workers()).evaluate(w);
        if (!Double.isFinite(onTrain.loss())) return Before.diverged(measures.size(), w);
        return new Before(
                onTrain.loss(),
                1 - onTrain.accuracy(),
                1 - onTest.accuracy(),
                norm(train, w, EXACTLY, run.part(TRAINED, SHARP)),
                measured(Place.of(untrained.network(), w), train, run.part(SHARP, 1)),
                w);
    }

    /** Changed so that its spectral norm is what the adversary wants, and measured. */
    After change(double[] w, int number, Adversary adversary, double spread, Run<Object> run) {
        if (Double.isNaN(adversary.target(number))) return After.none(layers(), measures.size());
        NetworkObjective train = untrained.train(run.workers());
        Place place = Place.of(untrained.network(), w);
        int[] asked = {0};
        double t =
                adversary.find(
                        number,
                        Math.log(spread),
                        at -> {
                            // Half of what is left at each.
                            double from = SOUGHT - Math.scalb(SOUGHT, -asked[0]++);
                            return norm(
                                    train,
                                    scaled(place, factors(at), train).weights(),
                                    adversary.tolerance() / 10,
                                    run.part(from, SOUGHT - Math.scalb(SOUGHT, -asked[0])));
                        });
        double[] factors = factors(t);
        Place after = scaled(place, factors, train);
        FunctionDifference apart =
                new Differences(place, after, untrained.data())
                        .of(0, seed.of("inputs"), run.stage(SOUGHT, SOUGHT));
        return new After(
                factors,
                Math.max(apart.train(), apart.test()),
                apart.scale(),
                measured(after, train, run.part(SOUGHT, 1)));
    }

    /** exp(-t) for the first layer, exp(t) for the last. */
    private double[] factors(double t) {
        double[] factors = new double[layers()];
        Arrays.fill(factors, 1);
        factors[0] = Math.exp(-t);
        factors[factors.length - 1] = 1 / factors[0];
        return factors;
    }

    private static Place scaled(Place place, double[] factors, NetworkObjective train) {
        return new AlphaScale(factors).apply(place, train).after();
    }

    /** The largest absolute eigenvalue. */
    private double norm(NetworkObjective train, double[] w, double tolerance, Progress progress) {
        EigenPairs ends =
                Lanczos.extremes(
                        train.hessianAt(w),
                        1,
                        1,
                        tolerance,
                        seed.of("norm"),
                        train.workers(),
                        progress);
        return Math.max(Math.abs(ends.values()[0]), Math.abs(ends.values()[1]));
    }

    private double[] measured(Place place, NetworkObjective train, Progress progress) {
        Subject subject = Subject.of(place, train, how, seed.of("measures"));
        Map<Measure, Reading> readings = Measuring.of(subject, measures, progress);
        return measures.stream()
                .mapToDouble(m -> readings.getOrDefault(m, Reading.none("")).value())
                .toArray();
    }
}
