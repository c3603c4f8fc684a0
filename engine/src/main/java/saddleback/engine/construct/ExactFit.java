package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/**
 * A network of ReLU layers that fits the training targets, to stand beside the pattern (Theorem 2
 * of arXiv 1912.07559): the inputs are projected on a line, and each distinct projected input has a
 * unit of its own that is 1 there and 0 at all others.
 *
 * <p>Four hidden layers: the place u on the line, counted from the first; for each pair of
 * neighbours ReLU((b - u) / g), with b before the second of them and g a third of their distance;
 * the steps ReLU(1 - that), exactly 0 up to the first and exactly 1 from the second on; each
 * input's own unit, ReLU(step before - step behind). So what the training inputs are answered has
 * no rounding at all: it is the numbers that stand in the last layer.
 */
public final class ExactFit implements Base {
    private static final int LAYERS = 5;

    private final int inputs;
    private final int outputs;
    private final Loss loss;
    private final double[] place;
    private final int[] example;
    private final double[] answers;
    private final List<SparseLayer> layers;

    private ExactFit(int inputs, int outputs, Loss loss, Projected line, double[] answers) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.loss = loss;
        this.answers = answers;
        place = line.place();
        example = line.example();
        layers =
                List.of(
                        places(line),
                        falls(place),
                        steps(place.length - 1),
                        own(place.length),
                        answers(example, answers, outputs));
    }

    /**
     * Fits the training targets. A squared error becomes exactly 0. A cross-entropy is above 0 for
     * every finite output: the outputs are then large enough for a mean loss of at most {@code
     * level} (with real targets of binary cross-entropy, so much above the least that any outputs
     * have).
     *
     * @param train two different inputs or more
     * @param outputs as the loss wants them for the targets
     * @param level above 0; squared errors do not use it
     * @param seed of the line
     * @throws IllegalArgumentException "name: rule, was value"; with the rows of the data where one
     *     input has two targets or two inputs are too close to tell apart
     */
    public static ExactFit of(Dataset train, int outputs, Loss loss, double level, Seed seed) {
        if (!(level > 0)) throw new IllegalArgumentException("level: above 0, was " + level);
        loss.check(outputs, train.targets());
        double[] answers = Answered.of(train.targets(), outputs, loss, level);
        Projected line = Projected.of(train, answers, outputs, seed);
        return new ExactFit(train.features(), outputs, loss, line, answers);
    }

    private static SparseLayer places(Projected line) {
        Rows rows = new Rows(line.along().length);
        for (int k = 0; k < line.along().length; k++) rows.weight(k, line.along()[k]);
        rows.end(-line.first());
        return rows.layer();
    }

    private static SparseLayer falls(double[] place) {
        Rows rows = new Rows(1);
        for (int j = 0; j + 1 < place.length; j++) {
            double third = (place[j + 1] - place[j]) / 3;
            rows.weight(0, -1 / third).end((place[j + 1] - third) / third);
        }
        return rows.layer();
    }

    private static SparseLayer steps(int count) {
        Rows rows = new Rows(count);
        for (int j = 0; j < count; j++) rows.weight(j, -1).end(1);
        return rows.layer();
    }

    private static SparseLayer own(int count) {
        Rows rows = new Rows(count - 1);
        for (int j = 0; j < count; j++) {
            if (j > 0) rows.weight(j - 1, 1);
            if (j < count - 1) rows.weight(j, -1);
            rows.end(j == 0 ? 1 : 0);
        }
        return rows.layer();
    }

    private static SparseLayer answers(int[] example, double[] answers, int outputs) {
        Rows rows = new Rows(example.length);
        for (int k = 0; k < outputs; k++) {
            for (int j = 0; j < example.length; j++)
                rows.weight(j, answers[example[j] * outputs + k]);
            rows.end(0);
        }
        return rows.layer();
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return outputs;
    }

    @Override
    public Loss loss() {
        return loss;
    }

    @Override
    public int depth() {
        return LAYERS;
    }

    @Override
    public List<SparseLayer> layers(int depth) {
        return Carried.to(depth, layers);
    }

    @Override
    public Link on(Dataset data) {
        return OutputsLink.of(outputs(data), outputs, data.targets(), loss);
    }

    /**
     * What it answers.
     *
     * @return examples x outputs, row-major, a fresh array
     */
    @Override
    public double[] outputs(Dataset data) {
        if (data.features() != inputs)
            throw new IllegalArgumentException(
                    "data: %d features, was %d".formatted(inputs, data.features()));
        double[] all = new double[Math.multiplyExact(data.examples(), outputs)];
        for (int i = 0; i < data.examples(); i++) answer(data.x(), i * inputs, all, i * outputs);
        return all;
    }

    /** Only the two units between which an input lies are not 0; the others are left out. */
    private void answer(double[] x, int from, double[] all, int to) {
        double u = unit(layers.getFirst(), 0, x, from);
        int found = Arrays.binarySearch(place, u);
        int j = Math.clamp(found >= 0 ? found : -found - 2, 0, place.length - 2);
        SparseLayer falls = layers.get(1);
        double fall = Math.max(0, falls.bias()[j] + falls.weight()[j] * u);
        double step = Math.max(0, 1 - fall);
        for (int k = 0; k < outputs; k++) {
            double before = answers[example[j] * outputs + k];
            double behind = answers[example[j + 1] * outputs + k];
            all[to + k] = before * (1 - step) + behind * step;
        }
    }

    private static double unit(SparseLayer layer, int row, double[] x, int from) {
        double sum = layer.bias()[row];
        for (int k = layer.start()[row]; k < layer.start()[row + 1]; k++)
            sum += layer.weight()[k] * x[from + layer.column()[k]];
        return Math.max(0, sum);
    }
}
