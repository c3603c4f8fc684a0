package saddleback.engine.optim;

import org.jspecify.annotations.Nullable;

import saddleback.engine.objective.Minibatches;
import saddleback.engine.objective.Objective;
import saddleback.engine.run.Seed;

import java.util.random.RandomGenerator;

/**
 * The examples of every step. With batches they are shuffled anew for every epoch, in an order that
 * depends on the seed and the epoch alone; without, every step sees all of them in their own order.
 */
final class Batches implements Gradient {
    private final Minibatches examples;
    private final boolean shuffled;
    private final int batch;
    private final int perEpoch;
    private final Seed seed;
    private final int[] order;
    private long epoch = -1;
    private int from;
    private int to;

    Batches(Minibatches examples, @Nullable Integer batch, Seed seed) {
        this.examples = examples;
        this.shuffled = batch != null;
        this.batch = batch == null ? examples.examples() : batch;
        this.perEpoch = Math.ceilDiv(examples.examples(), this.batch);
        this.seed = seed;
        this.order = new int[examples.examples()];
        count();
        to = order.length;
    }

    /** Steps of one epoch. */
    int perEpoch() {
        return perEpoch;
    }

    /** Chooses the examples of the step after {@code step} steps. */
    void moveTo(long step) {
        if (!shuffled) return;
        long now = step / perEpoch;
        if (now != epoch) shuffle(now);
        from = (int) (step - now * perEpoch) * batch;
        to = (int) Math.min(order.length, (long) from + batch);
    }

    @Override
    public double at(double[] w, double[] g) {
        return examples.gradient(w, order, from, to, g);
    }

    @Override
    public @Nullable Objective objective() {
        return shuffled ? null : examples.whole();
    }

    private void count() {
        for (int i = 0; i < order.length; i++) order[i] = i;
    }

    /** Fisher and Yates's shuffle (Knuth, TAOCP 2, algorithm 3.4.2P). */
    private void shuffle(long now) {
        epoch = now;
        count();
        RandomGenerator random = seed.of(Long.toString(now)).random();
        for (int i = order.length - 1; i > 0; i--) {
            int j = (int) (((random.nextLong() >>> 32) * (i + 1)) >>> 32);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
