package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.multipoint.Found;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.multipoint.MultiPointState;
import saddleback.engine.multipoint.MultiPointTraining;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A network trained at many points of a plane at once, with maps at the recorded moments. */
final class OptimiseStudy {
    /** A gradient is so much dearer than a loss. */
    private static final double BACK_AND_FORTH = 3;

    private static final double STEPS = 0.7;
    private static final String TRAIN = "train-";
    private static final String TEST = "test-";

    private final MultiPointTraining training;
    private final MultiPointSettings how;
    private final Dataset train;
    private final @Nullable Dataset test;
    private final int[] recorded;
    private final History history;
    private final KeptMoment kept;
    private final KeptMaps keptMaps;
    private final List<Optimised.Moment> moments = new ArrayList<>();

    /**
     * Begins, or goes on where a stopped run stood.
     *
     * @param test null for none
     * @param run whose finished parts are used
     */
    OptimiseStudy(
            MultiPointTraining training,
            How.Optimise settings,
            Lattice at,
            Dataset train,
            @Nullable Dataset test,
            Run<?> run) {
        this.training = training;
        this.train = train;
        this.test = test;
        how = settings.how();
        recorded = Moments.of(settings.steps(), settings.records());
        history = new History(settings.steps());
        kept = new KeptMoment(run.kept(), "optimisation");
        keptMaps = new KeptMaps(run.kept(), at);
        resume();
    }

    /** Everything up to a moment whose maps, and those before it, are kept. */
    private void resume() {
        int size = training.state().moment().weights().length;
        KeptMoment.Stood stood = kept.find(size, how.method()).orElse(null);
        if (stood == null) return;
        int last = (int) stood.moment().steps();
        int most = recorded[recorded.length - 1];
        if (last > most || stood.report().length != History.COLUMNS * last) return;
        int[] before = Arrays.stream(recorded).filter(s -> s < last).toArray();
        if (!Arrays.stream(before).allMatch(this::mapsKept) || !mapsKept(last)) return;
        training.resume(new MultiPointState(stood.moment()));
        history.restore(stood.report());
        for (int step : before) moments.add(moment(step, Progress.NONE));
        moments.add(moment(last, Progress.NONE));
    }

    private boolean mapsKept(int step) {
        return keptMaps.has(TRAIN + step) && (test == null || keptMaps.has(TEST + step));
    }

    /**
     * How much work it is: maps on the training examples that would take as long.
     *
     * @param test null for none
     */
    static double weight(How.Optimise settings, Aim aim, Dataset train, @Nullable Dataset test) {
        Integer batch = settings.how().batch();
        double drawn = batch == null ? 1 : Math.min(1, (double) batch / train.examples());
        long cells = Arrays.stream(aim.mark()).filter(m -> m != 0).count();
        int moments = Moments.of(settings.steps(), settings.records()).length;
        double tests = test == null ? 0 : (double) test.examples() / train.examples();
        return BACK_AND_FORTH * settings.steps() * drawn * cells / aim.at().size()
                + moments * (1 + tests);
    }

    /**
     * Goes to the end.
     *
     * @param parts the run's progress, of which this takes as much as {@link #weight} says
     * @param offer called after each recorded moment
     */
    void each(Parts parts, double weight, Runnable offer) {
        int n = recorded.length;
        boolean goesOn = true;
        for (int k = 0; k < n; k++) {
            Progress part = parts.next(weight / n);
            if (!goesOn || recorded[k] < training.steps() || recordedAt(recorded[k])) continue;
            goesOn = steps(recorded[k], part.part(0, STEPS));
            if (recordedAt((int) training.steps())) continue;
            moments.add(moment((int) training.steps(), part.part(STEPS, 1)));
            kept.store(history.numbers(), training.state().moment());
            offer.run();
        }
    }

    private boolean recordedAt(int step) {
        return !moments.isEmpty() && moments.getLast().step() == step;
    }

    /** Whether there may be more steps. */
    private boolean steps(int to, Progress progress) {
        int from = (int) training.steps();
        for (int step = from; step < to; step++) {
            progress.step((double) (step - from) / (to - from), "step " + (step + 1));
            if (!history.finite() || !training.step()) return false;
            history.add(
                    training.objective(),
                    training.good(),
                    training.bad(),
                    training.scaling(),
                    training.cosine());
        }
        return true;
    }

    private Optimised.Moment moment(int step, Progress progress) {
        Found found = training.found();
        double share = test == null ? 1 : 0.5;
        Maps onTrain = keptMaps.of(TRAIN + step, found, train, progress.part(0, share));
        Maps onTest =
                test == null
                        ? null
                        : keptMaps.of(TEST + step, found, test, progress.part(share, 1));
        return new Optimised.Moment(step, onTrain, onTest);
    }

    /** What was found so far; one moment or more must be recorded. */
    Optimised soFar() {
        Found found = training.found();
        return new Optimised(
                history.of(0),
                history.of(1),
                history.of(2),
                history.of(3),
                history.of(4),
                moments,
                found.origin(),
                found.directions());
    }

    /** The last recorded moment. */
    Optimised.Moment last() {
        return moments.getLast();
    }

    /** The plane as it is now. */
    Found found() {
        return training.found();
    }
}
