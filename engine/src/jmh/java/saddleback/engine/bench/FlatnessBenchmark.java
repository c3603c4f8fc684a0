package saddleback.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Facts;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** All measures of a network 784-128-10 on 1,000 examples after 100 steps of gradient descent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class FlatnessBenchmark {
    private static final int STEPS = 100;
    private static final double RATE = 0.02;

    private Subject subject;

    @Setup
    public void build() {
        Network network =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(128, true),
                                        new LayerSettings.Relu(),
                                        new LayerSettings.Dense(10, true))),
                        784);
        var train =
                new NetworkObjective(
                        network,
                        Nets.classes(1000, 784, 10),
                        Loss.CROSS_ENTROPY,
                        0,
                        Workers.shared());
        double[] w = new Init.He().draw(network, new Seed(1));
        double[] g = new double[w.length];
        for (int i = 0; i < STEPS; i++) {
            train.gradient(w, g);
            for (int k = 0; k < w.length; k++) w[k] -= RATE * g[k];
        }
        subject =
                Subject.of(
                        Place.of(network, w), train, MeasureSettings.defaults(), new Seed(1));
    }

    @Benchmark
    public Map<Measure, Reading> all() {
        return Measuring.of(subject, List.of(Measure.values()), Progress.NONE);
    }

    /** Without those that draw: the log-determinant draws of networks of this size. */
    @Benchmark
    public Map<Measure, Reading> withoutMonteCarlo() {
        List<Measure> exact =
                Arrays.stream(Measure.values())
                        .filter(m -> !Facts.of(m).monteCarlo() && m != Measure.LOG_DETERMINANT)
                        .toList();
        return Measuring.of(subject, exact, Progress.NONE);
    }
}
