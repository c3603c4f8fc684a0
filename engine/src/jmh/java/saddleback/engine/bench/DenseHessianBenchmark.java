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

import saddleback.engine.curvature.Curvature;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.net.Init;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.DenseHessian;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.concurrent.TimeUnit;

/** The Hessian of 2,410 parameters written out, and its eigenvalues; the heap is held to 500 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-Xmx400m"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class DenseHessianBenchmark {
    private final Network digits = Nets.digits();
    private final double[] w = new Init.He().draw(digits, new Seed(1));
    private final NetworkObjective loss =
            new NetworkObjective(
                    digits, Nets.classes(1797, 64, 10), Loss.CROSS_ENTROPY, 0, Workers.shared());

    @Benchmark
    public double[] hessian() {
        return DenseHessian.of(loss, w, Workers.shared(), Progress.NONE);
    }

    /** The same matrix from products with unit vectors, for comparison. */
    @Benchmark
    public double[] hessianFromProducts() {
        return DenseMatrix.of(Curvature.hessian(new Linearization(loss, w)), Progress.NONE);
    }

    @Benchmark
    public double[] hessianAndEigenvalues() {
        return DenseHessian.eigenvalues(loss, w, Workers.shared(), Progress.NONE);
    }
}
