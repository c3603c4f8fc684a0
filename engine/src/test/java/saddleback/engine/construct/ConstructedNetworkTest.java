package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;

/** Reference values: numpy, the construction written down independently, 37 x 37 points. */
class ConstructedNetworkTest {
    private static final double ROUNDING = 0x1p-51;

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
    void whatDoesNotFitIsRefusedUnderTheSettingsName() {
        ConstructedNetwork.requireMemory("study[1]", 3, 5);
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ConstructedNetwork.requireMemory("study[1]", 3, 2000));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("study[1]: "));
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
        for (int i = 0; i < 4; i++) labels[i] = 1;
        Dataset other = SpecifiedCase.data(16, 1.1, labels);
        assertEquals(2.73064, at(network(20), other, 0.5, 0.5), 5e-6);
    }

    /** The error does not depend on the variance; 0.0096186504 is that of numpy. */
    @ParameterizedTest
    @EnumSource(
            value = Loss.class,
            names = {"SQUARED_ERROR", "MEAN_SQUARED_ERROR"})
    void squaredErrorOfRealTargets(Loss loss) {
        double[] y = new double[48];
        for (int i = 0; i < 48; i++) y[i] = StrictMath.sin(0.7 * (i + 1));
        Dataset data = new Dataset(SpecifiedCase.inputs(16, 1.1), 5, new Targets.Reals(y, 3));
        double least = MarginalLink.of(data, loss).least();
        ConstructedNetwork net = ConstructedNetwork.of(SpecifiedCase.target(least), 20, data, loss);
        assertEquals(0.009618650408457, worst(net, data, Lattice.unit(2, 37)), 1e-12);
        assertTrue(worst(net, data, Lattice.unit(2, 21)) <= 4 * ROUNDING);
    }

    /** Variance and target of the specification: 0.518... and the entropy's target, by numpy. */
    @Test
    void squaredErrorFromTheSpecifiedVariance() {
        double variance = 0.518034600864838;
        // two values at the same distance from their mean 0
        double off = Math.sqrt(variance);
        Dataset data =
                new Dataset(new double[2], 1, new Targets.Reals(new double[] {off, -off}, 1));
        Link link = MarginalLink.of(data, Loss.MEAN_SQUARED_ERROR);
        assertEquals(variance, link.least(), ROUNDING);
        ConstructedNetwork net =
                ConstructedNetwork.of(SpecifiedCase.target(), 20, data, Loss.MEAN_SQUARED_ERROR);
        assertEquals(0.009610092311677, worst(net, data, Lattice.unit(2, 37)), 1e-12);
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
