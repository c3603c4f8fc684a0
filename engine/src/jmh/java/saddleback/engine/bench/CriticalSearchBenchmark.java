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

import saddleback.engine.critical.SearchMethod;
import saddleback.engine.data.DataSettings;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.Harmonic;
import saddleback.engine.data.Scale;
import saddleback.engine.labs.saddles.Saddles;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SaddlesSettings;
import saddleback.engine.labs.saddles.Search;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Schedule;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A thousand searches for critical points on the reference problem R1 (43 parameters, 60 examples),
 * half of them near ten trainings of 4,000 steps, which count as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-Xmx400m"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class CriticalSearchBenchmark {
    private final Problem r1 =
            new Problem(
                    new DataSettings(
                            new GeneratedData(new Harmonic(60, 4, 3)), null, Scale.NONE, null),
                    NetworkSettings.of(
                            List.of(
                                    new LayerSettings.Dense(5, true),
                                    new LayerSettings.Tanh(),
                                    new LayerSettings.Dense(3, true))),
                    Loss.CROSS_ENTROPY,
                    0.005,
                    new Weights.Initial(new Init.He()));
    private final TrainingSettings descent =
            new TrainingSettings(
                    new GradientDescent(0.5),
                    null,
                    4000,
                    null,
                    new Init.Normal(0.2),
                    new Schedule.Constant(),
                    null,
                    null,
                    new Interval.Never(),
                    new Interval.Never(),
                    new Interval.Never());
    private final Search search =
            new Search(
                    10,
                    descent,
                    500,
                    List.of(0.3, 0.1),
                    500,
                    1,
                    SearchMethod.LEAST_GRADIENT,
                    300,
                    1e-10,
                    1e-8,
                    false);

    @Benchmark
    public SaddlesResult thousandSearches() {
        return Saddles.run(r1, new SaddlesSettings(search), new Seed(1), Run.unwatched());
    }

    /** The same without the harness, told once: seconds and what was found. */
    public static void main(String[] arguments) {
        var b = new CriticalSearchBenchmark();
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            SaddlesResult r = b.thousandSearches();
            System.out.printf(
                    "%.1f s %s%n",
                    (System.nanoTime() - start) / 1e9, Saddles.LAB.output().apply(r).values());
        }
    }
}
