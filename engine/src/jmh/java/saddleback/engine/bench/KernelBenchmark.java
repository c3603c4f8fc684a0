package saddleback.engine.bench;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.VectorMath;

import java.util.concurrent.TimeUnit;

/** The kernels under everything, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
    private static final int LENGTH = 6400;
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private final Matrix tall = filled(2000, 784);
    private final Matrix batch = filled(64, 784);
    private final Matrix wide = filled(784, 256);
    private final Matrix tallOut = Matrix.zeros(2000, 256);
    private final Matrix batchOut = Matrix.zeros(64, 256);
    private final Matrix small = filled(400, 16);
    private final Matrix square = filled(16, 16);
    private final Matrix smallOut = Matrix.zeros(400, 16);
    private final double[] x = Nets.vector("x", LENGTH, 1);
    private final double[] y = new double[LENGTH];

    private static Matrix filled(int rows, int cols) {
        return Matrix.of(Nets.vector("matrix", rows * cols, 1), rows, cols);
    }

    /** 803 million operations. */
    @Benchmark
    public Matrix product2000x256x784() {
        Blas.times(1, tall, wide, 0, tallOut);
        return tallOut;
    }

    /** 25.7 million operations. */
    @Benchmark
    public Matrix product64x256x784() {
        Blas.times(1, batch, wide, 0, batchOut);
        return batchOut;
    }

    /** 0.205 million operations. */
    @Benchmark
    public Matrix product400x16x16() {
        Blas.times(1, small, square, 0, smallOut);
        return smallOut;
    }

    /** 6,400 elements. */
    @Benchmark
    public double[] tanh() {
        VectorMath.tanh(x, 0, y, 0, LENGTH);
        return y;
    }

    /** 6,400 elements by the Vector API's own function, for comparison. */
    @Benchmark
    public double[] tanhOfTheVectorApi() {
        for (int i = 0; i < LENGTH; i += S.length())
            DoubleVector.fromArray(S, x, i).lanewise(VectorOperators.TANH).intoArray(y, i);
        return y;
    }

    /** 6,400 elements. */
    @Benchmark
    public double[] exp() {
        VectorMath.exp(x, 0, y, 0, LENGTH);
        return y;
    }
}
