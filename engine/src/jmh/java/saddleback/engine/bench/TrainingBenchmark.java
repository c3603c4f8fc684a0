package saddleback.engine.bench;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.net.Init;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Measures;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Schedule;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.Training;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.optim.TrainingTarget;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.concurrent.TimeUnit;

/** Whole training runs by the one loop, in examples or steps a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrainingBenchmark {
    private static final int IMAGE_STEPS = 250;
    private static final int MOON_STEPS = 5000;

    private final Network images = Nets.images();
    private final Network moons = Nets.moons();
    private final double[] imageStart = new Init.He().draw(images, new Seed(1));
    private final double[] moonStart = new Init.He().draw(moons, new Seed(1));
    private final NetworkObjective imageLoss =
            new NetworkObjective(
                    images, Nets.classes(16_000, 784, 10), Loss.CROSS_ENTROPY, 0, Workers.shared());
    private final NetworkObjective moonLoss =
            new NetworkObjective(
                    moons, Nets.classes(400, 2, 2), Loss.BINARY_CROSS_ENTROPY, 0, Workers.shared());

    private static TrainingResult train(
            NetworkObjective loss,
            Method method,
            @Nullable Integer batch,
            int steps,
            double[] start) {
        var nothing = new Measures(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        return Training.run(
                new TrainingTarget(loss, _ -> nothing),
                new TrainingSettings(
                        method,
                        batch,
                        1,
                        steps,
                        new Init.He(),
                        new Schedule.Constant(),
                        null,
                        null,
                        new Interval.Never(),
                        new Interval.Never(),
                        new Interval.Never()),
                start,
                new Seed(1),
                Run.unwatched());
    }

    /** SGD with momentum on batches of 64; examples a second. */
    @Benchmark
    @OperationsPerInvocation(64 * IMAGE_STEPS)
    public TrainingResult sgdExamples() {
        return train(imageLoss, new Sgd(0.01, 0.9, false), 64, IMAGE_STEPS, imageStart);
    }

    /** Adam on all 400 examples; steps a second. */
    @Benchmark
    @OperationsPerInvocation(MOON_STEPS)
    public TrainingResult adamSteps() {
        return train(moonLoss, Adam.defaults(), null, MOON_STEPS, moonStart);
    }
}
