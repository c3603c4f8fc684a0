package saddleback.app.labs.flatness.alpha;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.flatness.Decisions;
import saddleback.app.labs.flatness.Outputs;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Answer;
import saddleback.engine.net.Network;
import saddleback.viz.figure.Range;

import java.util.Arrays;

/**
 * Where the function is looked at: some examples, and a picture's points, over two features or
 * along the line through two examples.
 */
final class Inputs {
    /** Where the line through two examples, at 0 and 1, begins and ends. */
    static final Range ALONG = new Range(-0.5, 1.5);

    private static final int POINTS = 201;
    private static final double MARGIN = 0.1;

    /** Multiplications that one look at the examples may take. */
    private static final double MOST_WORK = 1e8;

    private static final int FEWEST = 100;

    private final Network network;
    private final double[] train;
    private final double[] test;
    private final int @Nullable [] labels;
    private final @Nullable Decisions decisions;
    private final double[] line;
    private final double[] before;
    private final double[] beforeTest;

    /**
     * Of a network as it is.
     *
     * @param weights not changed
     */
    Inputs(Network network, Split data, double[] weights) {
        this.network = network;
        int most = (int) Math.max(FEWEST, MOST_WORK / Math.max(1, network.size()));
        train = first(data.train(), most);
        test = first(data.test(), most);
        Targets targets = data.test().examples() > 0 ? data.test().targets() : null;
        labels = targets instanceof Targets.Classes c ? c.labels() : null;
        boolean flat = network.inputs() == 2;
        decisions = flat ? new Decisions(range(data, 0), range(data, 1), network.outputs()) : null;
        line = flat ? new double[0] : line(data.train());
        before = Outputs.of(network, weights, train);
        beforeTest = Outputs.of(network, weights, test);
    }

    private static double[] first(Dataset d, int most) {
        return Arrays.copyOf(d.x(), Math.min(d.examples(), most) * d.features());
    }

    private static Range range(Split data, int feature) {
        return Range.of(column(data.train(), feature), column(data.test(), feature)).padded(MARGIN);
    }

    private static double[] column(Dataset d, int feature) {
        double[] v = new double[d.examples()];
        Arrays.setAll(v, i -> d.x()[i * d.features() + feature]);
        return v;
    }

    /** Through the first example and the first one of another class, else the second one. */
    private static double[] line(Dataset d) {
        int other = Math.min(1, d.examples() - 1);
        if (d.targets() instanceof Targets.Classes c)
            for (int i = d.examples() - 1; i > 0; i--)
                if (c.labels()[i] != c.labels()[0]) other = i;
        int f = d.features();
        double[] x = new double[POINTS * f];
        double[] t = along();
        for (int p = 0; p < POINTS; p++)
            for (int j = 0; j < f; j++)
                x[p * f + j] = (1 - t[p]) * d.x()[j] + t[p] * d.x()[other * f + j];
        return x;
    }

    /** Places on the line. */
    static double[] along() {
        double[] t = new double[POINTS];
        Arrays.setAll(t, p -> ALONG.low() + (ALONG.high() - ALONG.low()) * p / (POINTS - 1.0));
        return t;
    }

    /** The picture over two features, null where it is the line's. */
    @Nullable Decisions decisions() {
        return decisions;
    }

    int outputs() {
        return network.outputs();
    }

    /** Whether outputs stand for classes. */
    boolean classes() {
        return labels != null;
    }

    /** "800 examples". */
    String words() {
        return Numbers.count(
                (train.length + test.length) / network.inputs(), "example", "examples");
    }

    /** The largest output that was seen. */
    double scale() {
        return Math.max(Outputs.largest(before), Outputs.largest(beforeTest));
    }

    /** The function at other weights. */
    Look.Said at(double[] weights) {
        double[] z = Outputs.of(network, weights, test);
        double apart =
                Math.max(
                        Outputs.apart(before, Outputs.of(network, weights, train)),
                        Outputs.apart(beforeTest, z));
        double[] seen =
                decisions != null
                        ? decisions.outputs(network, weights)
                        : Outputs.of(network, weights, line);
        return new Look.Said(apart, accuracy(z), seen);
    }

    private double accuracy(double[] z) {
        int n = z.length / network.outputs();
        if (labels == null || n == 0) return Double.NaN;
        Matrix m = Matrix.of(z, n, network.outputs());
        int right = 0;
        for (int i = 0; i < n; i++) if (Answer.of(m, i) == labels[i]) right++;
        return (double) right / n;
    }
}
