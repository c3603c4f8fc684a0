package saddleback.engine.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Output;
import saddleback.engine.data.DataSettings;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.NpzData;
import saddleback.engine.data.Scale;
import saddleback.engine.data.TestPart;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.Npz;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Schedule;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Small problems and settings. */
final class Cases {
    static final Seed SEED = new Seed(7);
    static final LayerSettings TANH = new LayerSettings.Tanh();
    static final LayerSettings RELU = new LayerSettings.Relu();

    private Cases() {}

    /** R1 of the saddle-point specification at theta(0, 1), in files. */
    static Problem r1(Path folder, double decay) throws IOException {
        return r1(folder, decay, 1);
    }

    /** R1 with its examples several times over. */
    static Problem r1(Path folder, double decay, int times) throws IOException {
        int examples = 60 * times;
        double[] x = new double[examples * 4];
        double[] labels = new double[examples];
        for (int i = 0; i < examples; i++) {
            int n = i % 60;
            labels[i] = n % 3;
            for (int d = 0; d < 4; d++)
                x[i * 4 + d] = Math.sin(1.3 * (n + 1) + 2.1 * (d + 1) + 0.5 * (n + 1) * (d + 1));
        }
        double[] w = new double[43];
        for (int j = 1; j <= 43; j++) w[j - 1] = Math.sin(1.7 * j + 0.3);
        Array y = Array.vector(labels).as(ElementType.I64);
        return inFiles(
                folder,
                Array.matrix(x, examples, 4),
                y,
                network(5, 3, TANH),
                Loss.CROSS_ENTROPY,
                decay,
                w);
    }

    static NetworkSettings network(int hidden, int outputs, LayerSettings activation) {
        return NetworkSettings.of(
                List.of(
                        new LayerSettings.Dense(hidden, true),
                        activation,
                        new LayerSettings.Dense(outputs, true)));
    }

    /** Examples and weights, given as numbers. */
    static Problem inFiles(
            Path folder,
            Array x,
            Array y,
            NetworkSettings network,
            Loss loss,
            double decay,
            double[] w)
            throws IOException {
        Path data = folder.resolve("data.npz");
        Map<String, Array> arrays = new LinkedHashMap<>();
        arrays.put("x", x);
        arrays.put("y", y);
        Npz.write(data, arrays);
        Path weights = folder.resolve("weights.npz");
        WeightFile.write(weights, Network.of(network, x.shape()[1]), w);
        return new Problem(
                new DataSettings(
                        new NpzData(data, "x", "y"), null, Scale.NONE, new TestPart.File(data)),
                network,
                loss,
                decay,
                new Weights.FromFile(weights));
    }

    /** 40 points in two classes, 5 hidden units. */
    static Problem moons(LayerSettings activation, double decay, Weights weights) {
        return new Problem(
                DataSettings.of(new GeneratedData(new TwoMoons(50, 0.1))),
                network(5, 2, activation),
                Loss.CROSS_ENTROPY,
                decay,
                weights);
    }

    static Weights initial() {
        return new Weights.Initial(new Init.Normal(0.7));
    }

    static Weights trained(int epochs, double rate) {
        return trained(new GradientDescent(rate), epochs, new Schedule.Constant());
    }

    static Weights trained(Method method, int epochs, Schedule schedule) {
        return new Weights.Trained(
                new TrainingSettings(
                        method,
                        null,
                        epochs,
                        null,
                        new Init.He(),
                        schedule,
                        null,
                        null,
                        new Interval.Points(3),
                        new Interval.Never(),
                        new Interval.Points(2)));
    }

    /** All eigenvalues, without a density. */
    static SpectrumSettings exact() {
        return new SpectrumSettings(
                new At.TheWeights(),
                true,
                3,
                2,
                1e-9,
                null,
                Operator.HESSIAN,
                false,
                false,
                null,
                1e-9);
    }

    static SpectrumSettings of(Operator operator) {
        return with(exact(), true, null, operator, false, null);
    }

    static SpectrumSettings with(
            SpectrumSettings s,
            boolean exact,
            @Nullable DensitySettings density,
            Operator operator,
            boolean blocks,
            @Nullable Integer along) {
        return new SpectrumSettings(
                s.at(),
                exact,
                s.largest(),
                s.smallest(),
                s.tolerance(),
                density,
                operator,
                blocks,
                s.eigenvectors(),
                along,
                s.zero());
    }

    static SpectrumSettings at(SpectrumSettings s, At at) {
        return new SpectrumSettings(
                at,
                s.exact(),
                s.largest(),
                s.smallest(),
                s.tolerance(),
                s.density(),
                s.operator(),
                s.blocks(),
                s.eigenvectors(),
                s.along(),
                s.zero());
    }

    static SpectrumResult run(Problem problem, SpectrumSettings settings) {
        return Spectrum.run(problem, settings, SEED, new Watch<>());
    }

    static double[] all(SpectrumResult result) {
        return Objects.requireNonNull(Objects.requireNonNull(result.eigenvalues()).all());
    }

    static Census census(SpectrumResult result) {
        return Objects.requireNonNull(result.census());
    }

    /** All arrays, values and tables are equal, bit for bit. */
    static void assertSame(SpectrumResult a, SpectrumResult b) {
        Output one = Spectrum.LAB.output().apply(a);
        Output two = Spectrum.LAB.output().apply(b);
        assertEquals(one.arrays().keySet(), two.arrays().keySet());
        one.arrays()
                .forEach(
                        (name, array) ->
                                assertArrayEquals(
                                        array.data(),
                                        Objects.requireNonNull(two.arrays().get(name)).data(),
                                        name));
        assertEquals(one.values(), two.values());
        assertEquals(one.tables(), two.tables());
    }
}
