package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Random;

/** The numbers are those of the dense network, evaluated example by example. */
class DenseEqualityTest {
    private static final String HILL = "0.2 + 0.5 sin(3 x)^2 + 0.4 y^2 + 0.1 x";

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 10", "2, 1", "2, 4", "2, 10", "3, 1", "3, 2", "3, 5", "3, 10"})
    void theSparseNetworkIsTheDenseOne(int axes, int grid) {
        equal(SpecifiedCase.first(), Loss.CROSS_ENTROPY, axes, grid, 25);
    }

    @Test
    void aLargeOneToo() {
        equal(SpecifiedCase.first(), Loss.CROSS_ENTROPY, 2, 20, 10);
    }

    @ParameterizedTest
    @CsvSource({
        "SQUARED_ERROR", "MEAN_SQUARED_ERROR", "BINARY_CROSS_ENTROPY"
    })
    void withEveryLoss(Loss loss) {
        equal(SpecifiedCase.first(), loss, 2, 3, 25);
        double[] y = new double[32];
        for (int i = 0; i < y.length; i++) y[i] = (1 + StrictMath.sin(0.7 * (i + 1))) / 2;
        Dataset reals = new Dataset(SpecifiedCase.inputs(16, 1.1), 5, new Targets.Reals(y, 2));
        equal(reals, loss, 2, 3, 25);
    }

    /** Of class 0 there is no example, of class 2 neither. */
    @Test
    void withClassesThatHaveNoExample() {
        int[] labels = new int[16];
        for (int i = 0; i < 16; i++) labels[i] = i % 4 == 0 ? 3 : 1;
        Dataset data =
                new Dataset(
                        SpecifiedCase.inputs(16, 1.1),
                        5,
                        new Targets.Classes(labels, java.util.List.of("a", "b", "c", "d")));
        equal(data, Loss.CROSS_ENTROPY, 2, 3, 25);
    }

    private static void equal(Dataset data, Loss loss, int axes, int grid, int points) {
        double least = MarginalLink.of(data, loss).least();
        ConstructedNetwork net =
                ConstructedNetwork.of(FormulaLosses.of(axes, least, HILL), grid, data, loss);
        Network dense = net.network();
        assertEquals(net.parameters(), dense.size());
        var objective = new NetworkObjective(dense, data, loss, 0, Workers.shared());
        var random = new Random(5);
        for (int i = 0; i < points; i++) {
            double[] z = new double[axes];
            // a little beyond the cube too: the network is defined there
            for (int k = 0; k < axes; k++) z[k] = random.nextDouble(-0.1, 1.1);
            double[] w = net.weights(z);
            Evaluation all = objective.evaluate(w);
            double[][] along = new double[axes][];
            for (int k = 0; k < axes; k++) along[k] = new double[] {z[k]};
            Maps maps = net.maps(data, new Lattice(along), Progress.NONE);
            assertEquals(all.loss(), maps.loss()[0], 1e-12);
            assertEquals(all.accuracy(), maps.accuracy()[0], 1e-12);
            if (i == 0) assertEquals(net.nonzero() + axes - zeros(z), nonzero(w));
        }
    }

    private static long zeros(double[] z) {
        return java.util.Arrays.stream(z).filter(x -> x == 0).count();
    }

    private static long nonzero(double[] w) {
        return java.util.Arrays.stream(w).filter(x -> x != 0).count();
    }
}
