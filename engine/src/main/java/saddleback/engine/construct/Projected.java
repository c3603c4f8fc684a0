package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Inputs projected on a line, equal ones once.
 *
 * @param along the direction
 * @param first the first place, from which the others are counted
 * @param place of each distinct input, increasing from 0
 * @param example which input lies there; of equal ones the first
 */
record Projected(double[] along, double first, double[] place, int[] example) {
    private static final int DRAWS = 8;

    /** Two neighbours and how far they lie apart. */
    private record Gap(int row, int next, double width) {}

    /**
     * The best of some random directions: the one whose closest neighbours lie farthest apart.
     *
     * @param answers examples x outputs: what equal inputs must agree in
     * @throws IllegalArgumentException "data: ..." with rows
     */
    static Projected of(Dataset data, double[] answers, int outputs, Seed seed) {
        Projected best = null;
        Gap widest = new Gap(0, 0, -1);
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] v = seed.of(draw).normals().fill(new double[data.features()]);
            Projected line = on(v, data, answers, outputs);
            Gap gap = line.closest();
            if (gap.width() > widest.width()) {
                widest = gap;
                best = line;
            }
        }
        if (best == null || best.place.length < 2)
            throw new IllegalArgumentException("data: two different inputs or more, was one");
        double needed = rounding(data, best.along);
        if (widest.width() < needed)
            throw new IllegalArgumentException(
                    "data: inputs that differ by more than rounding, was rows %d and %d"
                            .formatted(widest.row(), widest.next()));
        return best;
    }

    private static Projected on(double[] v, Dataset data, double[] answers, int outputs) {
        int n = data.examples();
        double[] u = new double[n];
        for (int i = 0; i < n; i++) u[i] = dot(data, i, v);
        int[] order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingDouble(i -> u[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] place = new double[n];
        int[] example = new int[n];
        int count = 0;
        for (int i : order) {
            if (count > 0 && same(data, example[count - 1], i)) {
                agree(example[count - 1], i, answers, outputs);
                continue;
            }
            place[count] = u[i] - u[order[0]];
            example[count++] = i;
        }
        return new Projected(
                v, u[order[0]], Arrays.copyOf(place, count), Arrays.copyOf(example, count));
    }

    private static double dot(Dataset data, int row, double[] v) {
        double sum = 0;
        for (int k = 0; k < v.length; k++) sum += data.x()[row * v.length + k] * v[k];
        return sum;
    }

    private static boolean same(Dataset data, int i, int j) {
        int d = data.features();
        for (int k = 0; k < d; k++) if (data.x()[i * d + k] != data.x()[j * d + k]) return false;
        return true;
    }

    private static void agree(int i, int j, double[] answers, int outputs) {
        for (int k = 0; k < outputs; k++)
            if (answers[i * outputs + k] != answers[j * outputs + k])
                throw new IllegalArgumentException(
                        ("data: one target for each input, was two for the equal inputs of rows"
                                        + " %d and %d")
                                .formatted(i, j));
    }

    private Gap closest() {
        Gap least = new Gap(0, 0, Double.POSITIVE_INFINITY);
        for (int j = 0; j + 1 < place.length; j++)
            if (place[j + 1] - place[j] < least.width())
                least = new Gap(example[j], example[j + 1], place[j + 1] - place[j]);
        return least;
    }

    /**
     * Far more than all roundings on the way to the steps can move a place: 64 units of the largest
     * sum for each feature.
     */
    private static double rounding(Dataset data, double[] v) {
        double most = 0;
        int d = v.length;
        for (int i = 0; i < data.examples(); i++) {
            double sum = 0;
            for (int k = 0; k < d; k++) sum += Math.abs(data.x()[i * d + k] * v[k]);
            most = Math.max(most, sum);
        }
        return 64 * (d + 4) * Math.ulp(most);
    }
}
