package saddleback.engine.optim;

import java.util.Locale;

/** What is shown while training runs; made anew at most a few hundred times, not at every step. */
final class Phrase {
    private static final int TIMES = 200;

    private final long steps;
    private final int perEpoch;
    private String text = "training";
    private long next;

    Phrase(long steps, int perEpoch) {
        this.steps = steps;
        this.perEpoch = perEpoch;
    }

    /** The phrase after {@code step} steps, of which the last one met the loss {@code value}. */
    String at(long step, double value) {
        if (step < next) return text;
        next = step + Math.max(1, steps / TIMES);
        String where =
                perEpoch == 1
                        ? "step %d of %d".formatted(step, steps)
                        : "epoch %d of %d"
                                .formatted(
                                        Math.min(step, steps - 1) / perEpoch + 1,
                                        Math.ceilDiv(steps, perEpoch));
        text =
                "training, "
                        + where
                        + (Double.isNaN(value)
                                ? ""
                                : String.format(Locale.ROOT, ", loss %.4g", value));
        return text;
    }
}
