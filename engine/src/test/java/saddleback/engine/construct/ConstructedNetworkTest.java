package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;

import java.util.List;

/** Reference values: numpy, the construction written down independently, 37 x 37 points. */
class ConstructedNetworkTest {
    private static final double ROUNDING = 4.4408920985006262e-16;

    @ParameterizedTest
    @CsvSource({
        "5, 5373, 0.1455612",
        "10, 45703, 0.0366175",
        "20, 501363, 0.0095990",
        "40, 6482683, 0.0020645"
    })
    void theErrorFallsWithTheSquareOfTheGrid(int grid, long parameters, double error) {
        ConstructedNetwork net = network(grid);
        assertEquals(parameters, net.parameters());
        Lattice at = Lattice.unit(2, 37);
        assertEquals(error, worst(net, SpecifiedCase.first(), at), 5e-8);
        assertEquals(error, worst(net, SpecifiedCase.second(), at), 5e-8);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 40})
    void theLossIsTheTargetAtTheNodes(int grid) {
        Lattice nodes = Lattice.unit(2, grid + 1);
        assertTrue(worst(network(grid), SpecifiedCase.first(), nodes) <= ROUNDING);
    }

    @Test
    void valuesAtPoints() {
        ConstructedNetwork net = network(20);
        assertEquals(1.6021499682367084, net.target().height(0.77, 0.21), ROUNDING);
        assertEquals(1.6003293207670366, at(net, SpecifiedCase.first(), 0.77, 0.21), ROUNDING);
        assertEquals(2.1897207708399176, at(net, SpecifiedCase.first(), 0.5, 0.5), ROUNDING);
    }

    @Test
    void thePatternIsTheSameOnOtherDataOfTheSameShares() {
        ConstructedNetwork net = network(20);
        Lattice at = Lattice.unit(2, 37);
        double[] a = net.maps(SpecifiedCase.first(), at, Progress.NONE).loss();
        double[] b = net.maps(SpecifiedCase.second(), at, Progress.NONE).loss();
        for (int i = 0; i < a.length; i++) assertEquals(a[i], b[i], ROUNDING);
    }

    @Test
    void otherSharesChangeIt() {
        int[] labels = SpecifiedCase.labels(16);
        // the first four of class 0 become class 1
        for (int i = 0, changed = 0; changed < 4; i++)
            if (labels[i] == 0) {
                labels[i] = 1;
                changed++;
            }
        Dataset other = SpecifiedCase.data(16, 1.1, labels);
        assertEquals(2.73064, at(network(20), other, 0.5, 0.5), 5e-6);
    }

    @Test
    void meanSquaredErrorOfRealTargets() {
        double[] y = new double[48];
        for (int i = 0; i < 48; i++) y[i] = StrictMath.sin(0.7 * (i + 1));
        Dataset data =
                new Dataset(SpecifiedCase.inputs(16, 1.1), 5, new Targets.Reals(y, 3));
        double variance = MarginalLink.of(data, Loss.MEAN_SQUARED_ERROR).least();
        ConstructedNetwork net =
                ConstructedNetwork.of(
                        SpecifiedCase.target(variance), 20, data, Loss.MEAN_SQUARED_ERROR);
        System.out.println(variance + " " + worst(net, data, Lattice.unit(2, 37)));
        assertTrue(worst(net, data, Lattice.unit(2, 21)) <= 4 * ROUNDING);
    }

    @Test
    void theBoundIsThatOfTheSpecifiedCurvature() {
        long t = System.nanoTime();
        double b = network(20).bound();
        System.out.println(b + " " + (System.nanoTime() - t) / 1e9);
        t = System.nanoTime();
        double[] local = network(20).bounds();
        System.out.println(java.util.Arrays.stream(local).max() + " " + (System.nanoTime() - t) / 1e9);
    }

    private static ConstructedNetwork network(int grid) {
        return ConstructedNetwork.of(
                SpecifiedCase.target(), grid, SpecifiedCase.first(), Loss.CROSS_ENTROPY);
    }

    private static double at(ConstructedNetwork net, Dataset data, double x, double y) {
        Lattice point = new Lattice(new double[][] {{x}, {y}});
        return net.maps(data, point, Progress.NONE).loss()[0];
    }

    static double worst(ConstructedNetwork net, Dataset data, Lattice at) {
        Maps maps = net.maps(data, at, Progress.NONE);
        double worst = 0;
        for (int i = 0; i < at.size(); i++)
            worst = Math.max(worst, Math.abs(maps.loss()[i] - net.target().height(at.point(i))));
        return worst;
    }
}
