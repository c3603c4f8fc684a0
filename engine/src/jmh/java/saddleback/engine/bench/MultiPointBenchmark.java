package saddleback.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.data.Dataset;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.multipoint.MultiPointTraining;
import saddleback.engine.multipoint.Parametrisation;
import saddleback.engine.multipoint.Starts;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.Adam;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whole runs of multi-point optimisation, the making of its buffers included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MultiPointBenchmark {
    private static final String[] HEART = {
        "..........",
        ".##....##.",
        "####..####",
        "##########",
        "##########",
        ".########.",
        "..######..",
        "...####...",
        "..........",
        "..........",
    };
    private static final String[] FACE = {
        "..........",
        ".########.",
        ".#......#.",
        ".#.#..#.#.",
        ".#......#.",
        ".#.#..#.#.",
        ".#..##..#.",
        ".#......#.",
        ".########.",
        "..........",
    };

    private final Network quadrants =
            Network.of(
                    NetworkSettings.of(
                            List.of(
                                    new LayerSettings.Dense(16, true),
                                    new LayerSettings.Tanh(),
                                    new LayerSettings.Dense(16, true),
                                    new LayerSettings.Tanh(),
                                    new LayerSettings.Dense(2, true))),
                    2);
    private final Network digits =
            Network.of(
                    NetworkSettings.of(
                            List.of(
                                    new LayerSettings.Dense(32, true),
                                    new LayerSettings.Relu(),
                                    new LayerSettings.Dense(10, true))),
                    64);
    private final Dataset few = Nets.classes(64, 2, 2);
    private final Dataset images = Nets.classes(1797, 64, 10);

    private static Pattern pattern(String[] rows) {
        double[] height = new double[rows.length * rows[0].length()];
        for (int i = 0; i < height.length; i++)
            height[i] = rows[i / rows[0].length()].charAt(i % rows[0].length()) == '#' ? 0 : 1;
        return new Pattern(new int[] {rows.length, rows[0].length()}, height);
    }

    private static MultiPointTraining training(
            Network network, Dataset data, String[] rows, boolean whole) {
        var settings =
                new MultiPointSettings(
                        MultiPointSettings.Variant.TWO_VALUED,
                        Parametrisation.UP_ORTHOGONAL,
                        new Adam(3e-3, 0.9, 0.999, 1e-8),
                        whole ? null : Integer.valueOf(512),
                        whole ? null : Integer.valueOf(50),
                        whole ? null : Integer.valueOf(50),
                        2.5,
                        1,
                        100.0,
                        false,
                        0.1,
                        true,
                        10,
                        10);
        double[] origin = new Init.He().draw(network, new Seed(1));
        return new MultiPointTraining(
                network,
                data,
                Loss.CROSS_ENTROPY,
                0,
                pattern(rows),
                0,
                0,
                settings,
                Starts.of(network, 2, origin, new Init.He(), new Seed(2)),
                new Seed(1),
                Workers.shared());
    }

    private static double run(MultiPointTraining training, int steps) {
        for (int i = 0; i < steps; i++) training.step();
        return training.objective();
    }

    /** 2-16-16-2 tanh, 64 examples, all 100 cells, 3,000 steps, as the reference run has them. */
    @Benchmark
    public double face() {
        return run(training(quadrants, few, FACE, true), 3000);
    }

    /** 64-32-10 rectifiers, batches of 512, the 50 cells of a heart and the 50 others, 300 steps. */
    @Benchmark
    public double heart() {
        return run(training(digits, images, HEART, false), 300);
    }
}
