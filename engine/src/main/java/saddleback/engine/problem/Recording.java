package saddleback.engine.problem;

import saddleback.engine.optim.Interval;
import saddleback.engine.optim.TrainingSettings;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Which steps of training an analysis needs on record. Recording never changes the training. */
public final class Recording {
    private Recording() {}

    /**
     * The problem with at least so many steps on record at equal distances, where no trajectory is
     * asked for; else as it is.
     *
     * @param loaded before its weights are trained
     */
    public static Prepared spread(Prepared loaded, int points) {
        TrainingSettings t = loaded.problem().weights().training();
        if (t == null || !(t.trajectory() instanceof Interval.Never)) return loaded;
        long every = Math.max(1, steps(t, loaded) / points);
        return recorded(loaded, t, new Interval.Steps((int) Math.min(every, Integer.MAX_VALUE)));
    }

    /**
     * The problem with just so many steps on record, both ends among them and evenly spread, where
     * no trajectory is asked for; else as it is.
     *
     * @param loaded before its weights are trained
     * @param count at least 2
     */
    public static Prepared evenly(Prepared loaded, int count) {
        TrainingSettings t = loaded.problem().weights().training();
        if (t == null || !(t.trajectory() instanceof Interval.Never)) return loaded;
        long all = steps(t, loaded);
        var steps = new TreeSet<Long>();
        for (int i = 0; i < count; i++) steps.add(Math.round((double) all * i / (count - 1)));
        return at(loaded, List.copyOf(steps));
    }

    /**
     * The problem with certain steps on record, beside those that are asked for.
     *
     * @param loaded before its weights are trained
     * @param wanted numbers of steps; those beyond the training are not met
     */
    public static Prepared at(Prepared loaded, List<Long> wanted) {
        TrainingSettings t = loaded.problem().weights().training();
        if (t == null) return loaded;
        Interval asked = t.trajectory();
        long all = steps(t, loaded);
        int perEpoch = perEpoch(t, loaded);
        if (wanted.stream().allMatch(s -> asked.due(s, all, perEpoch))) return loaded;
        var both = new TreeSet<>(wanted);
        if (!(asked instanceof Interval.Never))
            LongStream.rangeClosed(0, all)
                    .filter(s -> asked.due(s, all, perEpoch))
                    .forEach(both::add);
        return recorded(loaded, t, new Interval.Chosen(List.copyOf(both)));
    }

    /** How many weight vectors training will record. */
    public static long points(Prepared loaded) {
        TrainingSettings t = loaded.problem().weights().training();
        return t == null ? 0 : t.trajectory().times(steps(t, loaded), perEpoch(t, loaded));
    }

    /**
     * How many steps the training has, if it is not ended early.
     *
     * @param t a training of {@code loaded}
     */
    public static long steps(TrainingSettings t, Prepared loaded) {
        Integer steps = t.steps();
        return steps != null ? steps : (long) t.epochs() * perEpoch(t, loaded);
    }

    /**
     * How many steps a pass over the training examples has.
     *
     * @param t a training of {@code loaded}
     */
    public static int perEpoch(TrainingSettings t, Prepared loaded) {
        int examples = loaded.data().train().examples();
        Integer batch = t.batch();
        return batch == null ? 1 : Math.ceilDiv(examples, Math.min(batch, examples));
    }

    private static Prepared recorded(Prepared loaded, TrainingSettings t, Interval trajectory) {
        Problem p = loaded.problem();
        Weights weights = p.weights().trainedBy(t.recording(trajectory));
        return new Prepared(
                new Problem(p.data(), p.network(), p.loss(), p.decay(), weights),
                loaded.data(),
                loaded.network(),
                loaded.weights(),
                null);
    }
}
