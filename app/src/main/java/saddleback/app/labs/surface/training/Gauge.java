package saddleback.app.labs.surface.training;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.surface.training.Survey.Measured;
import saddleback.app.training.Spot;
import saddleback.engine.optim.Measures;
import saddleback.engine.optim.Moment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Remembers what was measured, and measures what is due. Used by one thread. */
final class Gauge {
    /** While training runs, so many times as long passes between measurements as they take. */
    private static final int PAUSES = 10;

    /** What one measurement counts at most; the first ones are slow. */
    private static final long DEAREST = 60_000_000;

    private final Measuring measuring;
    private final IdentityHashMap<double[], Measures> known = new IdentityHashMap<>();
    private long last = System.nanoTime();
    private long cost;

    Gauge(Measuring measuring) {
        this.measuring = measuring;
    }

    /**
     * Measures one set of weights: those shown, else the latest of the history that were not
     * measured.
     *
     * @return whether there was anything to do now
     */
    boolean measure(Request now, long time) {
        if (now.running() && time - last < PAUSES * cost) return false;
        @Nullable Spot due = due(now);
        if (due == null) return false;
        long began = System.nanoTime();
        known.put(due.weights(), measuring.of(due.weights()));
        last = System.nanoTime();
        cost = Math.min(last - began, DEAREST);
        return true;
    }

    /** While training runs the history goes first: what is shown will soon be another. */
    private @Nullable Spot due(Request now) {
        @Nullable Spot shown = known.containsKey(now.spot().weights()) ? null : now.spot();
        if (!now.running() && shown != null) return shown;
        for (Moment m : now.history().reversed())
            if (!known.containsKey(m.weights())) return Spot.of(m);
        return shown;
    }

    /** What is known of what is shown and of the history; the rest is forgotten. */
    List<Measured> after(Request now) {
        var kept = new ArrayList<Measured>();
        for (Moment m : now.history()) keep(Spot.of(m), kept);
        boolean last =
                !now.history().isEmpty() && now.spot().same(Spot.of(now.history().getLast()));
        if (!last) keep(now.spot(), kept);
        known.clear();
        for (Measured m : kept) known.put(m.spot().weights(), m.measures());
        return kept;
    }

    private void keep(Spot spot, List<Measured> kept) {
        Measures m = known.get(spot.weights());
        if (m != null) kept.add(new Measured(spot, m));
    }
}
