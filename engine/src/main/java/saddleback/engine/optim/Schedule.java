package saddleback.engine.optim;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** How the method's rate changes during training. */
public sealed interface Schedule {

    /**
     * The factor on the rate in one step.
     *
     * @param step steps made before this one, 0 to {@code steps - 1}
     * @param steps steps of the whole training
     * @param perEpoch steps of one epoch
     * @return 0 or more
     */
    double factor(long step, long steps, int perEpoch);

    /** Always 1. */
    @Id(value = "constant", meaning = "The rate stays as it is")
    record Constant() implements Schedule {
        @Override
        public double factor(long step, long steps, int perEpoch) {
            return 1;
        }
    }

    /** factor^⌊epoch / every⌋. */
    @Id(value = "step", meaning = "The rate is multiplied by a factor every so many epochs")
    record Step(
            @Setting(value = "Epochs from one change to the next", unit = "epochs", min = 1)
                    int every,
            @Setting(value = "What the rate is multiplied by", min = 0, max = 1, above = true)
                    double factor)
            implements Schedule {

        /** Checks the ranges. */
        public Step {
            Ranges.check(Step.class, every, factor);
        }

        /** A tenth every 30 epochs. */
        public static Step defaults() {
            return new Step(30, 0.1);
        }

        @Override
        public double factor(long step, long steps, int perEpoch) {
            long changes = step / ((long) every * perEpoch);
            return StrictMath.pow(factor, (double) changes);
        }
    }

    /**
     * Half a cosine from 1 down to {@code last} over the whole training, changing at every step
     * (Loshchilov and Hutter, ICLR 2017, without restarts).
     */
    @Id(value = "cosine", meaning = "The rate falls along half a cosine")
    record Cosine(@Setting(value = "Share of the rate at the end", min = 0, max = 1) double last)
            implements Schedule {

        /** Checks the range. */
        public Cosine {
            Ranges.check(Cosine.class, last);
        }

        /** Down to 0. */
        public static Cosine defaults() {
            return new Cosine(0);
        }

        @Override
        public double factor(long step, long steps, int perEpoch) {
            double cosine = StrictMath.cos(Math.PI * ((double) step / steps));
            return last + (1 - last) * 0.5 * (1 + cosine);
        }
    }

    /**
     * Rises linearly to 1 over the first n steps (step k of them has factor k / n), then follows
     * another schedule as if training began there.
     */
    @Id(
            value = "warm-up",
            name = "Warm-up",
            meaning = "The rate rises linearly before another schedule begins")
    record WarmUp(
            @Setting(value = "Length of the rise", unit = "epochs", min = 0, above = true)
                    double epochs,
            @Setting("What follows") Schedule then)
            implements Schedule {

        /** Checks the range. */
        public WarmUp {
            Ranges.check(WarmUp.class, epochs, then);
        }

        /** One epoch, then constant. */
        public static WarmUp defaults() {
            return new WarmUp(1, new Constant());
        }

        @Override
        public double factor(long step, long steps, int perEpoch) {
            long rise = Math.max(1, Math.round(epochs * perEpoch));
            if (step < rise) return (step + 1.0) / rise;
            return then.factor(step - rise, steps - rise, perEpoch);
        }
    }
}
