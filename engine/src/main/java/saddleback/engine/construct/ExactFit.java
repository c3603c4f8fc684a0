package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/**
 * A network of ReLU layers that fits the training targets, to stand beside the pattern (Theorem 2 of
 * arXiv 1912.07559): the inputs are projected on a line, and each distinct projected input has a
 * unit of its own that is 1 there and 0 at all others.
 *
 * <p>Four hidden layers: the place u on the line, counted from the first; for each pair of
 * neighbours ReLU((b - u) / g), with b before the second of them and g a third of their distance;
 * the steps ReLU(1 - that), exactly 0 up to the first and exactly 1 from the second on; each input's
 * own unit, ReLU(step before - step behind). So what the training inputs are answered has no
 * rounding at all: it is the numbers that stand in the last layer.
 */
public final class ExactFit implements Base {
    private static final int LAYERS = 5;

    private final int inputs;
    private final int outputs;
    private final Loss loss;
    private final List<SparseLayer> layers;

    private ExactFit(int inputs, int outputs, Loss loss, List<SparseLayer> layers) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.loss = loss;
        this.layers = layers;
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
        Rows place = new Rows(train.features());
        double[] along = line.along();
        for (int k = 0; k < along.length; k++) place.weight(k, along[k]);
        place.end(-line.first());
        var layers =
                List.of(
                        place.layer(),
                        falls(line.place()),
                        steps(line.place().length - 1),
                        own(line.place().length),
                        answers(line.example(), answers, outputs));
        return new ExactFit(train.features(), outputs, loss, layers);
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
    public double[] outputs(Dataset data) {
        if (data.features() != inputs)
            throw new IllegalArgumentException(
                    "data: %d features, was %d".formatted(inputs, data.features()));
        double[] all = new double[Math.multiplyExact(data.examples(), outputs)];
        for (int i = 0; i < data.examples(); i++) {
            double[] x = Arrays.copyOfRange(data.x(), i * inputs, (i + 1) * inputs);
            for (int l = 0; l < LAYERS; l++) x = output(layers.get(l), x, l < LAYERS - 1);
            System.arraycopy(x, 0, all, i * outputs, outputs);
        }
        return all;
    }

    private static double[] output(SparseLayer layer, double[] x, boolean rectified) {
        double[] y = layer.bias().clone();
        for (int r = 0; r < y.length; r++) {
            for (int k = layer.start()[r]; k < layer.start()[r + 1]; k++)
                y[r] += layer.weight()[k] * x[layer.column()[k]];
            if (rectified) y[r] = Math.max(0, y[r]);
        }
        return y;
    }
}
