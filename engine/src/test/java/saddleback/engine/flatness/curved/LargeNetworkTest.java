package saddleback.engine.flatness.curved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Blas;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.stream.IntStream;

/** Measures of networks whose Hessian is not written out, against the Hessian written out. */
class LargeNetworkTest {
    private static final int EXAMPLES = 60;
    private static final int INPUTS = 20;

    private static NetworkObjective loss(boolean relu) {
        Network network =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(64, true),
                                        relu ? new LayerSettings.Relu() : new LayerSettings.Tanh(),
                                        new LayerSettings.Dense(4, true))),
                        INPUTS);
        double[] x = new Seed(1).normals().fill(new double[EXAMPLES * INPUTS]);
        int[] labels = IntStream.range(0, EXAMPLES).map(i -> i * i % 4).toArray();
        return new NetworkObjective(
                network,
                new Dataset(x, INPUTS, new Targets.Classes(labels, List.of("a", "b", "c", "d"))),
                Loss.CROSS_ENTROPY,
                0.01,
                Workers.shared());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void estimatesHoldTheTruth(boolean relu) {
        NetworkObjective loss = loss(relu);
        int n = loss.size();
        assertTrue(n > Derivatives.MOST_WRITTEN_OUT);
        double[] w = new Seed(2).normals().fill(new double[n]);
        for (int i = 0; i < n; i++) w[i] *= 0.3;
        var curved =
                new Curved(
                        Subject.of(
                                Place.of(loss.network(), w),
                                loss,
                                MeasureSettings.defaults(),
                                new Seed(3)));
        double[] h = loss.hessian(w);
        double[] adaptive = Scaled.of(h, w);
        within(trace(h, n), curved, Measure.TRACE);
        within(trace(adaptive, n), curved, Measure.ADAPTIVE_TRACE);
        double[] all = Blas.eigenvalues(h, n, 2);
        double logDeterminant = 0;
        for (double v : all) if (v > 0) logDeterminant += Math.log1p(v / 1e-3);
        within(logDeterminant, curved, Measure.LOG_DETERMINANT);
        within(greatest(all), curved, Measure.SPECTRAL_NORM);
        assertEquals(
                greatest(all),
                curved.read(Measure.SPECTRAL_NORM, Progress.NONE).value(),
                1e-9 * greatest(all));
        double[] others = Blas.eigenvalues(adaptive, n, 2);
        within(greatest(others), curved, Measure.ADAPTIVE_SPECTRAL_NORM);
    }

    private static double trace(double[] a, int n) {
        return IntStream.range(0, n).mapToDouble(i -> a[i * n + i]).sum();
    }

    private static double greatest(double[] ascending) {
        return Math.max(Math.abs(ascending[0]), Math.abs(ascending[ascending.length - 1]));
    }

    private static void within(double truth, Curved curved, Measure measure) {
        Reading found = curved.read(measure, Progress.NONE);
        double rounding = 1e-12 * Math.abs(truth);
        assertTrue(
                found.low() - rounding <= truth && truth <= found.high() + rounding,
                () -> measure + ": " + truth + ", was " + found);
    }
}
