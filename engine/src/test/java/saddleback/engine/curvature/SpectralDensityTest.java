package saddleback.engine.curvature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import saddleback.engine.linalg.LanczosQuadrature;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;

/** Densities of matrices whose eigenvalues are known. */
class SpectralDensityTest {
    private static final Workers WORKERS = new Workers(2);

    private static double[] values(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) values[i] = 3 * Math.cos(1.7 * i) + 0.01 * i - 0.5;
        return values;
    }

    private static SpectralDensity density(
            LinearOperator a, int probes, int steps, Probe kind, int threads) {
        return SpectralDensity.of(
                a, probes, steps, kind, new Seed(3), new Workers(threads), Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(Probe.class)
    void quadratureHasTheFirstMomentsOfTheStartVector(Probe kind) {
        double[] values = values(200);
        double[] start = kind.draw(new Seed(5), 200);
        int steps = 7;
        var rule =
                LanczosQuadrature.of(
                        Operators.diagonal(values), start.clone(), steps, WORKERS, Progress.NONE);
        assertEquals(steps, rule.nodes().length);
        for (int power = 0; power < 2 * steps; power++) {
            double expected = 0;
            double got = 0;
            double size = 0;
            for (int i = 0; i < 200; i++) {
                double term = start[i] * start[i] * Math.pow(values[i], power);
                expected += term / Vectors.dot(start, start);
                size += Math.abs(term) / Vectors.dot(start, start);
            }
            for (int i = 0; i < steps; i++)
                got += rule.weights()[i] * Math.pow(rule.nodes()[i], power);
            assertEquals(expected, got, 1e-12 * size, "moment " + power);
        }
    }

    @Test
    void fullRunGivesTheSpectrumItself() {
        double[] values = values(40);
        double[] v = new Seed(8).normals().fill(new double[40]);
        var found = density(Operators.reflected(v, values), 3, 40, Probe.GAUSSIAN, 1);
        Arrays.sort(values);
        for (var rule : found.probes()) assertArrayEquals(values, rule.nodes(), 1e-10);
        assertEquals(values[0], found.least(), 1e-10);
        assertEquals(values[39], found.greatest(), 1e-10);
    }

    @Test
    void closedKrylovSpaceEndsEarlyAndIsExact() {
        double[] values = new double[90];
        for (int i = 0; i < 90; i++) values[i] = i % 3 - 1;
        var found = density(Operators.diagonal(values), 2, 50, Probe.RADEMACHER, 1);
        for (var rule : found.probes()) {
            assertArrayEquals(new double[] {-1, 0, 1}, rule.nodes(), 1e-12);
            for (double weight : rule.weights()) assertEquals(1.0 / 3, weight, 1e-12);
        }
        assertEquals(1.0 / 3, found.below(-0.5).value(), 1e-12);
        assertEquals(0, found.below(-0.5).standardError(), 1e-12);
        assertEquals(2.0 / 3, found.mean(x -> x * x).value(), 1e-12);
    }

    @Test
    void areaIsOneAndTheBandIsTheSpreadOverProbes() {
        var found =
                new SpectralDensity(
                        List.of(
                                new LanczosQuadrature(new double[] {0}, new double[] {1}),
                                new LanczosQuadrature(
                                        new double[] {-1, 1}, new double[] {0.25, 0.75})));
        double[] x = new double[801];
        for (int i = 0; i < x.length; i++) x[i] = -4 + 0.01 * i;
        var curve = found.on(x, 0.3);
        double area = 0;
        for (double y : curve.mean()) area += 0.01 * y;
        assertEquals(1, area, 1e-12);
        double peak = 1 / (0.3 * Math.sqrt(2 * Math.PI));
        double far = peak * Math.exp(-1 / (2 * 0.09));
        assertEquals((peak + far) / 2, curve.mean()[400], 1e-12);
        assertEquals((peak - far) / 2, curve.standardError()[400], 1e-12);
        assertEquals(0.125, found.below(0).value());
        assertEquals(0.125, found.below(0).standardError());
    }

    @Test
    void onlyOneProbeHasNoStandardError() {
        var one = density(Operators.diagonal(values(30)), 1, 5, Probe.GAUSSIAN, 1);
        assertTrue(Double.isNaN(one.below(0).standardError()));
        assertThrows(IllegalArgumentException.class, () -> new SpectralDensity(List.of()));
    }

    /** Rademacher probes have the trace of a diagonal matrix exactly, Gaussian ones on average. */
    @Test
    void meanOfProbesIsTheTraceAndTheNegativeShare() {
        double[] values = values(300);
        double trace = 0;
        double negative = 0;
        for (double v : values) {
            trace += v;
            if (v < 0) negative++;
        }
        var signs = density(Operators.diagonal(values), 4, 5, Probe.RADEMACHER, 1);
        assertEquals(trace / 300, signs.mean(x -> x).value(), 1e-12);
        var normal = density(Operators.diagonal(values), 60, 60, Probe.GAUSSIAN, 1);
        Estimate mean = normal.mean(x -> x);
        assertEquals(trace / 300, mean.value(), 4 * mean.standardError());
        Estimate share = normal.below(0);
        assertEquals(negative / 300, share.value(), 4 * share.standardError() + 0.005);
    }

    @Test
    void threadsDoNotChangeABit() {
        LinearOperator a = Operators.diagonal(values(5000));
        var one = density(a, 2, 20, Probe.GAUSSIAN, 1);
        var four = density(a, 2, 20, Probe.GAUSSIAN, 4);
        for (int i = 0; i < 2; i++) {
            assertArrayEquals(one.probes().get(i).nodes(), four.probes().get(i).nodes());
            assertArrayEquals(one.probes().get(i).weights(), four.probes().get(i).weights());
        }
    }

    @Test
    void operatorThatIsNotFiniteGivesNaN() {
        var broken = density(Operators.diagonal(1, Double.NaN, 2), 2, 3, Probe.GAUSSIAN, 1);
        assertTrue(Double.isNaN(broken.mean(x -> x).value()));
        assertTrue(Double.isNaN(broken.least()));
    }
}
