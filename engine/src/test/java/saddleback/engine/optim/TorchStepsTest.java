package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ten steps of every method against PyTorch's own (torch-steps.py made torch-steps.csv). */
class TorchStepsTest {
    private static final int STEPS = 10;
    private static final double[] A = {1, 0.5, 2, 0.25};
    private static final double[] C = {0.5, 1, -1, 0};

    private static final Map<String, TrainingSettings> RUNS =
            Map.ofEntries(
                    run("gradient-descent", new GradientDescent(0.05)),
                    run("sgd-momentum", new Sgd(0.02, 0.9, false)),
                    run("sgd-nesterov", new Sgd(0.02, 0.8, true)),
                    run("adagrad", new AdaGrad(0.3, 0, 1e-10)),
                    run("adagrad-initial", new AdaGrad(0.3, 0.5, 1e-3)),
                    run("rmsprop", new RmsProp(0.05, 0.9, 1e-8, 0, false)),
                    run("rmsprop-momentum", new RmsProp(0.05, 0.9, 1e-4, 0.5, false)),
                    run("rmsprop-centered", new RmsProp(0.01, 0.95, 1e-8, 0, true)),
                    run("rmsprop-centered-momentum", new RmsProp(0.01, 0.95, 1e-8, 0.3, true)),
                    run("adam", new Adam(0.1, 0.9, 0.999, 1e-8)),
                    run("adam-betas", new Adam(0.1, 0.5, 0.8, 1e-3)),
                    run("adamw", new AdamW(0.1, 0.9, 0.999, 1e-8, 0.3)),
                    Map.entry(
                            "clip",
                            Settings.with(
                                    new Sgd(0.05, 0.9, false),
                                    null,
                                    STEPS,
                                    1.5,
                                    new Schedule.Constant())),
                    Map.entry(
                            "step-schedule",
                            Settings.with(
                                    new GradientDescent(0.05),
                                    null,
                                    STEPS,
                                    null,
                                    new Schedule.Step(3, 0.5))),
                    Map.entry(
                            "cosine-schedule",
                            Settings.with(
                                    new Adam(0.1, 0.9, 0.999, 1e-8),
                                    null,
                                    STEPS,
                                    null,
                                    new Schedule.Cosine(0.2))));

    static final List<String> NAMES = RUNS.keySet().stream().sorted().toList();

    private static Map.Entry<String, TrainingSettings> run(String name, Method method) {
        return Map.entry(name, Settings.of(method, STEPS));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void stepsAreThoseOfPyTorch(String name) throws IOException {
        var target = Functions.target(Functions.single(4, TorchStepsTest::f));
        double[] start = {1, -2, 0.5, 3};
        TrainingSettings settings = Objects.requireNonNull(RUNS.get(name));
        var result = Training.run(target, settings, start, new Seed(1), Run.unwatched());
        List<double[]> expected = expected(name);
        assertEquals(STEPS, expected.size());
        for (int step = 1; step <= STEPS; step++) {
            double[] w = result.trajectory().points().get(step).weights();
            double[] torch = expected.get(step - 1);
            for (int k = 0; k < 4; k++)
                assertEquals(
                        torch[k], w[k], 1e-12 * Math.max(1, Math.abs(torch[k])), "step " + step);
        }
    }

    @Test
    void everyRunOfTheFileIsCompared() throws IOException {
        assertEquals(NAMES, lines().stream().map(l -> l[0]).distinct().sorted().toList());
    }

    private static double f(double[] w, double[] g) {
        double value = 0;
        for (int k = 0; k < 4; k++) {
            double d = w[k] - C[k];
            g[k] = A[k] * d + w[k] * w[k] * w[k];
            value += A[k] / 2 * d * d + Math.pow(w[k], 4) / 4;
        }
        return value;
    }

    private static List<double[]> expected(String name) throws IOException {
        return lines().stream()
                .filter(l -> l[0].equals(name))
                .map(l -> Arrays.stream(l, 2, l.length).mapToDouble(Double::parseDouble).toArray())
                .toList();
    }

    private static List<String[]> lines() throws IOException {
        var file = TorchStepsTest.class.getResourceAsStream("torch-steps.csv");
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return in.lines().map(l -> l.split(",")).toList();
        }
    }
}
