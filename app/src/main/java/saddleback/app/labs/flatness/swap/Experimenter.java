package saddleback.app.labs.flatness.swap;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Pursuit;
import saddleback.engine.run.Progress;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Trains, measures and changes; what is whole is kept. */
final class Experimenter implements Pursuit.Work<Wanted, Pair> {
    /** A second network. */
    private record Key(int number, int batch) {}

    private static final long BETWEEN = 100_000_000;

    private final Gauging gauging;
    private final Apprentice apprentice;
    private final Map<Key, Minimum> seconds = new HashMap<>();
    private Minimum first;
    private long told;

    Experimenter(Gauging gauging, Apprentice apprentice, Minimum first) {
        this.gauging = gauging;
        this.apprentice = apprentice;
        this.first = first;
    }

    @Override
    public void on(Wanted wanted, Pursuit<Wanted, Pair> pursuit) {
        var key = new Key(wanted.number(), wanted.batch());
        Minimum second = seconds.get(key);
        pursuit.tell(new Pair(wanted, first, second, null, "", false));
        if (second == null) {
            second = gauging.begin(apprentice.train(wanted, training(pursuit)));
            seconds.put(key, second);
            pursuit.tell(pursuit.latest().withSecond(second).doing("measuring"));
        }
        if (first.plane() == null || unfinished(first))
            gauging.finish(
                    first,
                    pursuit.progress(),
                    m -> pursuit.tell(pursuit.latest().withFirst(keep(m))));
        if (second.plane() == null || unfinished(second))
            gauging.finish(
                    second,
                    pursuit.progress(),
                    m -> {
                        seconds.put(key, m);
                        pursuit.tell(pursuit.latest().withSecond(m));
                    });
        String trouble = wanted.swapped() ? swap(pursuit) : "";
        pursuit.tell(pursuit.latest().finished(trouble));
    }

    private boolean unfinished(Minimum m) {
        return !m.readings().keySet().containsAll(Gauging.MEASURES)
                || m.plane() == null
                || m.plane().x().length < gauging.slices().points();
    }

    private Minimum keep(Minimum m) {
        first = m;
        return m;
    }

    /** Why it could not be done, else nothing. */
    private String swap(Pursuit<Wanted, Pair> pursuit) {
        Pair pair = pursuit.tell(pursuit.latest().doing("looking for the factor"));
        @Nullable Minimum second = pair.second();
        if (second == null) return "";
        @Nullable Swap swap =
                new Overtaking(gauging, pursuit.progress())
                        .of(pair.first(), second, pair.of().measure());
        if (swap == null)
            return "No power of two up to 2^%d swaps this ranking".formatted(Overtaking.MOST);
        pursuit.tell(pair.with(swap).doing("measuring"));
        gauging.finish(
                swap.changed(),
                pursuit.progress(),
                m -> pursuit.tell(pursuit.latest().with(swap.with(m))));
        return "";
    }

    /** Tells how far training is, at most ten times a second. */
    private Progress training(Pursuit<Wanted, Pair> pursuit) {
        return (fraction, doing) -> {
            if (pursuit.newer()) throw new CancellationException();
            long now = System.nanoTime();
            if (now - told < BETWEEN) return;
            told = now;
            pursuit.tell(
                    pursuit.latest()
                            .doing(
                                    String.format(
                                            Locale.ROOT,
                                            "second network: %s, %.0f %%",
                                            doing,
                                            100 * fraction)));
        };
    }
}
