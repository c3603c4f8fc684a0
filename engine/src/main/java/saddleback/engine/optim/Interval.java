package saddleback.engine.optim;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.Collections;
import java.util.List;

/**
 * How often something is done during training. Unless it is never, it is also done before the first
 * step and after the last one.
 */
public sealed interface Interval {

    /**
     * Whether it is to be done after {@code step} steps.
     *
     * @param step 0 to {@code steps}
     * @param steps steps of the whole training
     * @param perEpoch steps of one epoch
     */
    boolean due(long step, long steps, int perEpoch);

    /** How often it is done in the whole training, both ends included. */
    long times(long steps, int perEpoch);

    /** Every so many steps. */
    @Id(value = "steps", meaning = "Every so many steps")
    record Steps(@Setting(value = "Steps from one to the next", unit = "steps", min = 1) int every)
            implements Interval {

        /** Checks the range. */
        public Steps {
            Ranges.check(Steps.class, every);
        }

        /** Every step. */
        public static Steps defaults() {
            return new Steps(1);
        }

        @Override
        public boolean due(long step, long steps, int perEpoch) {
            return step == steps || step % every == 0;
        }

        @Override
        public long times(long steps, int perEpoch) {
            return 1 + Math.ceilDiv(steps, every);
        }
    }

    /** At the end of every so many epochs. */
    @Id(value = "epochs", meaning = "At the end of every so many epochs")
    record Epochs(
            @Setting(value = "Epochs from one to the next", unit = "epochs", min = 1) int every)
            implements Interval {

        /** Checks the range. */
        public Epochs {
            Ranges.check(Epochs.class, every);
        }

        /** Every epoch. */
        public static Epochs defaults() {
            return new Epochs(1);
        }

        @Override
        public boolean due(long step, long steps, int perEpoch) {
            return step == steps || step % ((long) every * perEpoch) == 0;
        }

        @Override
        public long times(long steps, int perEpoch) {
            return 1 + Math.ceilDiv(steps, (long) every * perEpoch);
        }
    }

    /** At the ends of epochs, spread evenly over the training, at most so many times. */
    @Id(value = "points", meaning = "So many times at ends of epochs, evenly spread")
    record Points(@Setting(value = "Times at most", min = 1, max = 1e6) int count)
            implements Interval {

        /** Checks the range. */
        public Points {
            Ranges.check(Points.class, count);
        }

        /** A hundred. */
        public static Points defaults() {
            return new Points(100);
        }

        @Override
        public boolean due(long step, long steps, int perEpoch) {
            if (step == 0 || step == steps) return true;
            if (step % perEpoch != 0) return false;
            long epoch = step / perEpoch;
            double share = (double) count / Math.ceilDiv(steps, perEpoch);
            return share >= 1 || Math.floor(epoch * share) != Math.floor((epoch - 1) * share);
        }

        @Override
        public long times(long steps, int perEpoch) {
            return 1 + Math.min(count, Math.ceilDiv(steps, perEpoch));
        }
    }

    /** After chosen numbers of steps. */
    @Id(value = "chosen", meaning = "After each of these numbers of steps")
    record Chosen(@Setting("Steps from the start, rising") List<Long> steps) implements Interval {

        /** Copies the list and checks that it rises from 0 or above. */
        public Chosen {
            steps = List.copyOf(steps);
            long before = -1;
            for (long s : steps) {
                if (s <= before)
                    throw new IllegalArgumentException(
                            "chosen: rising numbers from 0, was " + steps);
                before = s;
            }
        }

        /** The start and the end alone. */
        public static Chosen defaults() {
            return new Chosen(List.of());
        }

        @Override
        public boolean due(long step, long all, int perEpoch) {
            return step == 0 || step == all || Collections.binarySearch(steps, step) >= 0;
        }

        @Override
        public long times(long all, int perEpoch) {
            return 2 + steps.stream().filter(s -> s > 0 && s < all).count();
        }
    }

    /** Not at all. */
    @Id(value = "never", meaning = "Not at all")
    record Never() implements Interval {
        @Override
        public boolean due(long step, long steps, int perEpoch) {
            return false;
        }

        @Override
        public long times(long steps, int perEpoch) {
            return 0;
        }
    }
}
