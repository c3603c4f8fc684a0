package saddleback.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.concurrent.TimeUnit;

/**
 * The ten largest eigenvalues of the Hessian of 784-256-128-10 on 2,000 examples, at a fresh draw
 * and after some steps of gradient descent. Refuses to end if a residual is not under 1e-6 times
 * its own eigenvalue; says how many products were needed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 5, time = 4)
public class LanczosBenchmark {
    @Param({"0", "60"})
    private int trainedSteps;

    private final Network images = Nets.images();
    private final double[] w = new Init.He().draw(images, new Seed(1));
    private LinearOperator hessian;
    private int products;
    private EigenPairs found;

    @Setup
    public void build() {
        var loss =
                new NetworkObjective(
                        images,
                        Nets.classes(2000, 784, 10),
                        Loss.CROSS_ENTROPY,
                        0,
                        Workers.shared());
        double[] g = new double[w.length];
        for (int i = 0; i < trainedSteps; i++) {
            loss.gradient(w, g);
            Vectors.add(w, -0.05, g);
        }
        LinearOperator plain = Curvature.hessian(new Linearization(loss, w));
        hessian =
                new LinearOperator() {
                    @Override
                    public int size() {
                        return plain.size();
                    }

                    @Override
                    public void times(double[] x, double[] y) {
                        products++;
                        plain.times(x, y);
                    }
                };
    }

    @Benchmark
    public EigenPairs tenLargest() {
        products = 0;
        found = Lanczos.extremes(hessian, 10, 0, 3e-8, new Seed(3), Progress.NONE);
        return found;
    }

    @TearDown(Level.Iteration)
    public void check() {
        int needed = products;
        double worst = 0;
        double[] y = new double[w.length];
        for (int i = 0; i < 10; i++) {
            hessian.times(found.vectors().get(i), y);
            Vectors.add(y, -found.values()[i], found.vectors().get(i));
            worst = Math.max(worst, Vectors.norm(y) / Math.abs(found.values()[i]));
        }
        if (!(worst < 1e-6)) throw new IllegalStateException("relative residual " + worst);
        System.out.printf("%d products, worst relative residual %.1e%n", needed, worst);
    }
}
