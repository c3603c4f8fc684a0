package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** How the pattern comes into the loss. */
public sealed interface How {

    /**
     * The network of the problem is trained at many points of a plane at once (arXiv 1910.03867);
     * the problem's weights are the start of the origin.
     *
     * @param steps of the method
     * @param how the objective and the method
     * @param records how many moments are kept for looking back
     */
    @Id(value = "optimise", meaning = "The network is trained at many points of a plane at once")
    record Optimise(
            @Setting(value = "Steps", min = 1, max = 1_000_000, log = true) int steps,
            @Setting("Objective and method") @Inline MultiPointSettings how,
            @Setting(value = "Moments kept for looking back", min = 1, max = 500) int records)
            implements How {

        /** Checks the ranges. */
        public Optimise {
            Ranges.check(Optimise.class, steps, how, records);
        }

        /** 1,000 steps as published, 40 moments kept. */
        public static Optimise defaults() {
            return new Optimise(1000, MultiPointSettings.defaults(), 40);
        }
    }

    /**
     * A network is written down whose loss is the target, with a proved bound of the error (arXiv
     * 1912.07559). Of the problem it uses the targets of the data and the loss.
     *
     * @param grid cells along each axis of the triangulation
     * @param task what the network does besides
     * @param colour whether three heads paint the red, green and blue of a picture
     * @param study further sizes of the grid, for the error against them
     */
    @Id(value = "construct", meaning = "A network is written down whose loss is the target")
    record Construct(
            @Setting(value = "Cells along each axis of the triangulation", min = 1, max = LARGEST)
                    int grid,
            @Setting("What the network does besides") Task task,
            @Setting("Whether three heads paint the red, green and blue of a picture")
                    boolean colour,
            @Setting("Further sizes of the grid, 1 to 200, for the error against them") int[] study)
            implements How {

        private static final int LARGEST = 200;

        /** What the network does besides. */
        public enum Task {
            /** Nothing: its prediction ignores the inputs (Theorem 1). */
            NONE,
            /** The trained network of the problem stands beside the pattern (Theorem 2). */
            TRAINED,
            /** A part that fits the training targets exactly stands beside it (Theorem 2). */
            EXACT
        }

        /** Checks the ranges. */
        public Construct {
            Ranges.check(Construct.class, grid, task, colour, study);
            study = study.clone();
            for (int i = 0; i < study.length; i++)
                if (study[i] < 1 || study[i] > LARGEST)
                    throw new IllegalArgumentException(
                            "study[%d]: 1 to %d, was %d".formatted(i, LARGEST, study[i]));
        }

        /** 20 x 20 cells, no task; the error at 5, 10 and 20 too. */
        public static Construct defaults() {
            return new Construct(20, Task.NONE, false, new int[] {5, 10, 20});
        }

        @Override
        public int[] study() {
            return study.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return ByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return ByValue.hash(this);
        }
    }
}
