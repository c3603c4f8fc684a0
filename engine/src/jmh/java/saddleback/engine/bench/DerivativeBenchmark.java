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

import saddleback.engine.net.Init;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.concurrent.TimeUnit;

/** Gradients and Hessian products. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DerivativeBenchmark {
    private final Network images = Nets.images();
    private final Network moons = Nets.moons();
    private NetworkObjective imageLoss;
    private NetworkObjective moonLoss;
    private Linearization linearization;
    private final double[] w = new Init.He().draw(images, new Seed(1));
    private final double[] g = new double[w.length];
    private final double[] v = Nets.vector("v", w.length, 1);
    private final double[] hv = new double[w.length];
    private final double[] small = new Init.He().draw(moons, new Seed(1));
    private final double[] smallGradient = new double[small.length];
    private int[] order;
    private int at;

    @Setup
    public void build() {
        imageLoss =
                new NetworkObjective(
                        images,
                        Nets.classes(2000, 784, 10),
                        Loss.CROSS_ENTROPY,
                        0,
                        Workers.shared());
        moonLoss =
                new NetworkObjective(
                        moons,
                        Nets.classes(400, 2, 2),
                        Loss.BINARY_CROSS_ENTROPY,
                        0,
                        Workers.shared());
        linearization = new Linearization(imageLoss, w);
        order = new int[2000];
        for (int i = 0; i < order.length; i++) order[i] = (i * 701) % 2000;
    }

    @Benchmark
    public double gradientBatch64() {
        at = (at + 64) % 1920;
        return imageLoss.gradient(w, order, at, at + 64, g);
    }

    @Benchmark
    public double gradientMoons400() {
        return moonLoss.gradient(small, smallGradient);
    }

    @Benchmark
    public double[] hessianProductAtFixedWeights() {
        linearization.hessian(1, v, hv);
        return hv;
    }
}
