package saddleback.viz.figure;

import java.util.Arrays;

/** Which values get a contour line. */
public sealed interface Levels {
    /** The levels inside the range of the data, increasing. */
    double[] in(Range data);

    /**
     * Multiples of a round step (1, 2, 5 times a power of ten).
     *
     * @param count at most so many lines, 1 to 200
     */
    record Linear(int count) implements Levels {
        public Linear {
            Rules.within("count", count, 1, 200);
        }

        @Override
        public double[] in(Range data) {
            return NiceSteps.linear(data, count);
        }
    }

    /**
     * Levels in equal ratios through the powers of ten.
     *
     * @param perDecade lines in each decade, 1 to 50; 3 gives 1, 2, 5
     */
    record Log(int perDecade) implements Levels {
        public Log {
            Rules.within("perDecade", perDecade, 1, 50);
        }

        @Override
        public double[] in(Range data) {
            if (!(data.high() > 0)) return new double[0];
            double low = data.low() > 0 ? data.low() : data.high() * 1e-6;
            return NiceSteps.geometric(new Range(low, data.high()), perDecade);
        }
    }

    /**
     * Levels as given.
     *
     * @param values finite, increasing
     */
    record Chosen(double... values) implements Levels {
        public Chosen {
            Rules.increasing("values", values);
        }

        @Override
        public double[] in(Range data) {
            return Arrays.stream(values).filter(data::holds).toArray();
        }
    }
}
