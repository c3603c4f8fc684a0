package saddleback.app.training;

import saddleback.engine.optim.Descent;
import saddleback.engine.optim.Moment;

import java.util.ArrayList;
import java.util.List;

/**
 * The moments at ends of epochs that can be gone back to. Where they grow too many, every second
 * one is dropped and from then on half as many are kept.
 */
final class History {
    /** Moments at most. */
    static final int MOST = 200;

    private static final int FEWEST = 8;
    private static final int SHARE_OF_MEMORY = 8;

    private final List<Moment> moments = new ArrayList<>();
    private List<Moment> copy = List.of();
    private long every = 1;

    /** Keeps the present moment if it is at the end of an epoch that is kept. */
    void consider(Descent descent) {
        if (!descent.atEpoch() || Math.round(descent.epoch()) % every != 0) return;
        if (!moments.isEmpty() && moments.getLast().steps() >= descent.steps()) return;
        moments.add(descent.moment());
        if (moments.size() > most()) thin();
        copy = List.copyOf(moments);
    }

    private int most() {
        Moment last = moments.getLast();
        long vectors = 1L + last.memory().vectors().size();
        long bytes = vectors * last.weights().length * Double.BYTES;
        long room = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        return Math.clamp(room / Math.max(1, bytes), FEWEST, MOST);
    }

    private void thin() {
        every *= 2;
        moments.removeIf(m -> Math.round(m.epoch()) % every != 0);
    }

    /** Forgets what came after a moment. */
    void cutAfter(long steps) {
        moments.removeIf(m -> m.steps() > steps);
        copy = List.copyOf(moments);
    }

    /** Forgets everything. */
    void clear() {
        moments.clear();
        every = 1;
        copy = List.of();
    }

    /** In the order of steps; never changes. */
    List<Moment> moments() {
        return copy;
    }
}
