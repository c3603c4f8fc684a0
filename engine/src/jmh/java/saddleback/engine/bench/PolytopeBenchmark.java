package saddleback.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.polytope.PolytopeCounter;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * Counts the regions of random ReLU networks in [-1, 1] to the power 3, 4 and 5, and says how many
 * there are. Weights have variance 2 over the inputs, biases the deviation 1/3.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PolytopeBenchmark {
    @Param({"3-16-16", "3-32-32", "4-12-12", "5-10-10"})
    private String shape = "3-16-16";

    @Param({"true", "false"})
    private boolean certify;

    @Param({"1", "2"})
    private int threads;

    private Workers workers = new Workers(1);
    private PolytopeCounter counter = counter();
    private long regions;

    @Setup
    public void build() {
        workers = new Workers(threads);
        counter = counter();
    }

    private PolytopeCounter counter() {
        int[] widths = Arrays.stream(shape.split("-", -1)).mapToInt(Integer::parseInt).toArray();
        var random = new SplittableRandom(7);
        List<GivenLayer> layers = new ArrayList<>();
        for (int l = 1; l < widths.length; l++) {
            List<double[]> w = new ArrayList<>();
            double[] b = new double[widths[l]];
            for (int u = 0; u < b.length; u++) {
                double[] row = new double[widths[l - 1]];
                for (int i = 0; i < row.length; i++)
                    row[i] = random.nextGaussian() * Math.sqrt(2.0 / row.length);
                w.add(row);
                b[u] = random.nextGaussian() / 3;
            }
            layers.add(GivenLayer.relu(w, b));
        }
        double[] lo = new double[widths[0]];
        double[] hi = new double[widths[0]];
        Arrays.fill(lo, -1);
        Arrays.fill(hi, 1);
        return new PolytopeCounter(
                new GivenNetwork(layers), null, new Domain.Box(lo, hi), certify, Long.MAX_VALUE);
    }

    @Benchmark
    public Census count() {
        Run<Void> run =
                new Run<>() {
                    @Override
                    public void step(double fraction, String doing) {}

                    @Override
                    public Workers workers() {
                        return workers;
                    }
                };
        Census census = counter.count(run);
        regions = census.regions();
        return census;
    }

    @TearDown
    public void end() {
        workers.close();
        System.out.printf("%,d regions%n", regions);
    }
}
