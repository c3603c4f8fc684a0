package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A penalty on flatness and who meets it. */
class PenaltyTest {
    private static final Dataset A = Beside.classes(1.1, 16);
    private static final Dataset B = Beside.classes(2.7, 40);

    private static Fooled.Penalty penalty(Prepared prepared) {
        return Contest.of(prepared, Beside.SEED, Workers.shared(), Kept.NOTHING, Progress.NONE);
    }

    private static Prepared prepared(Dataset data, Loss loss, NetworkSettings layers) {
        Network network = Network.of(layers, data.features());
        double[] w = Beside.SEED.of("w").normals().fill(new double[network.size()]);
        return new Prepared(Beside.problem(layers, loss), new Split(data, data), network, w, null);
    }

    private static Fooled.Contestant named(Fooled.Penalty penalty, String name) {
        return penalty.contestants().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void idleUnitsMeetItAndChangeNothing() {
        Fooled.Penalty penalty = penalty(Beside.prepared(A, B, Loss.CROSS_ENTROPY, 6, 4, 3));
        Fooled.Contestant own = named(penalty, "the problem's network");
        Fooled.Contestant idle = named(penalty, "with two idle units");
        assertTrue(own.penalty() > 0);
        assertEquals(0, idle.penalty());
        assertEquals(own.loss(), idle.loss());
        assertEquals(own.trainAccuracy(), idle.trainAccuracy());
        assertEquals(own.testAccuracy(), idle.testAccuracy());
        assertTrue(own.usesInputs());
        assertTrue(idle.usesInputs());
        assertEquals(own.effect(), idle.effect());
    }

    /** Shares .5, .25, .25: the entropy is 1.5 log 2, the majority is half. */
    @Test
    void ignoringTheInputsMeetsItWithTheEntropy() {
        Fooled.Penalty penalty = penalty(Beside.prepared(A, B, Loss.CROSS_ENTROPY, 6, 4, 3));
        Fooled.Contestant blind = named(penalty, "ignores its inputs");
        assertEquals(0, blind.penalty());
        assertEquals(1.5 * Math.log(2), blind.loss(), 1e-15);
        assertEquals(0.5, blind.trainAccuracy());
        assertEquals(0.5, blind.testAccuracy());
        assertFalse(blind.usesInputs());
        assertEquals(0, blind.effect());
    }

    @Test
    void itIsTheMeanSquaredDifferenceFromTheMiddle() {
        Fooled.Penalty penalty = penalty(Beside.prepared(A, B, Loss.CROSS_ENTROPY, 6, 4, 3));
        assertArrayEquals(new int[] {11, 11}, penalty.at().shape());
        assertArrayEquals(new double[2], penalty.at().point(60));
        for (Fooled.Contestant c : penalty.contestants()) {
            double middle = c.map()[60];
            assertEquals(c.loss(), middle, 1e-12);
            double mean = Arrays.stream(c.map()).map(l -> (l - middle) * (l - middle)).sum() / 121;
            assertEquals(mean, c.penalty(), 1e-12 * (1 + mean));
        }
    }

    @Test
    void trainingWithItMakesThePlaneFlatter() {
        Fooled.Penalty penalty = penalty(Beside.prepared(A, B, Loss.CROSS_ENTROPY, 6, 4, 3));
        assertEquals(
                List.of(
                        "the problem's network",
                        "trained further",
                        "trained with the penalty",
                        "with two idle units",
                        "ignores its inputs"),
                penalty.contestants().stream().map(Fooled.Contestant::name).toList());
        Fooled.Contestant plain = named(penalty, "trained further");
        Fooled.Contestant flat = named(penalty, "trained with the penalty");
        assertTrue(flat.penalty() < plain.penalty());
        assertTrue(flat.usesInputs());
    }

    /** Means and the best constant answers: variance for squares, entropies for logits. */
    @Test
    void constantAnswersHaveTheLeastLossThereIs() {
        Dataset data = Beside.reals(1.1, 16);
        double[] m = Marginal.of(data.targets()).numbers();
        double variance = m[2] - m[0] * m[0] - m[1] * m[1];
        double entropy = entropy(m[0]) + entropy(m[1]);
        NetworkSettings layers = Beside.layers(4, 2);
        for (Loss loss : Loss.values()) {
            if (loss == Loss.CROSS_ENTROPY) continue;
            Prepared p = prepared(data, loss, layers);
            double[] w = Blind.weights(p.network(), data.targets(), loss);
            double least =
                    switch (loss) {
                        case SQUARED_ERROR -> variance / 2;
                        case MEAN_SQUARED_ERROR -> variance;
                        case BINARY_CROSS_ENTROPY, CROSS_ENTROPY -> entropy;
                    };
            assertEquals(least, p.train(Workers.shared()).value(w), 1e-14);
        }
    }

    private static double entropy(double p) {
        return -p * Math.log(p) - (1 - p) * Math.log(1 - p);
    }

    /** Maxout, layers without biases, two classes on one output, one layer alone. */
    @Test
    void otherNetworksTakePartToo() {
        var maxout =
                NetworkSettings.of(
                        List.of(new LayerSettings.Maxout(4, 3), new LayerSettings.Dense(3, true)));
        var bare =
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(4, false),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(3, false)));
        for (NetworkSettings layers : List.of(maxout, bare)) {
            Fooled.Penalty penalty = penalty(prepared(A, Loss.CROSS_ENTROPY, layers));
            assertEquals(0, named(penalty, "with two idle units").penalty());
            assertEquals(
                    named(penalty, "the problem's network").loss(),
                    named(penalty, "with two idle units").loss(),
                    1e-15);
            assertEquals(0, named(penalty, "ignores its inputs").penalty());
            assertFalse(named(penalty, "ignores its inputs").usesInputs());
        }
        Fooled.Penalty linear = penalty(prepared(A, Loss.CROSS_ENTROPY, Beside.layers(3)));
        assertEquals(3, linear.contestants().size());
    }

    /** A function before the first units: none can stand idle beside them. */
    @Test
    void networksThatBeginWithAFunctionTakePartToo() {
        var layers =
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(4, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(3, true)));
        Fooled.Penalty penalty = penalty(prepared(A, Loss.CROSS_ENTROPY, layers));
        assertEquals(4, penalty.contestants().size());
        assertTrue(named(penalty, "the problem's network").penalty() > 0);
        assertEquals(0, named(penalty, "ignores its inputs").penalty());
    }

    /** Central differences. */
    @Test
    void theGradientOfThePenalisedLoss() {
        Prepared p = prepared(A, Loss.CROSS_ENTROPY, Beside.layers(3, 3));
        var loss = new NetworkObjective(p.network(), A, Loss.CROSS_ENTROPY, 0, Workers.shared());
        int n = loss.size();
        double[][] offsets = new double[3][];
        for (int i = 0; i < 3; i++)
            offsets[i] = Beside.SEED.of("offset").of(i).normals().fill(new double[n]);
        var flat = new FlatnessPenalty(loss, 0.01, 0.7, offsets);
        int[] order = IntStream.range(0, 16).toArray();
        double[] w = p.weights();
        double[] g = new double[n];
        double[] unused = new double[n];
        double value = flat.gradient(w, order, 2, 13, g);
        double h = 1e-6;
        for (int i = 0; i < n; i++) {
            double[] up = w.clone();
            double[] down = w.clone();
            up[i] += h;
            down[i] -= h;
            double slope =
                    (flat.gradient(up, order, 2, 13, unused)
                                    - flat.gradient(down, order, 2, 13, unused))
                            / (2 * h);
            assertEquals(slope, g[i], 1e-7 * (1 + Math.abs(slope)));
        }
        double middle = loss.gradient(w, order, 2, 13, unused);
        double expected = middle;
        for (double x : w) expected += 0.005 * x * x;
        for (double[] offset : offsets) {
            double[] there = w.clone();
            for (int i = 0; i < n; i++) there[i] += offset[i];
            double change = loss.gradient(there, order, 2, 13, unused) - middle;
            expected += 0.7 / 3 * change * change;
        }
        assertEquals(expected, value, 1e-12);
    }
}
