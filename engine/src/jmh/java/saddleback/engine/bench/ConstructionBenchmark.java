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
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Target;
import saddleback.engine.pattern.source.FormulaTarget;
import saddleback.engine.run.Progress;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** A network written down, its losses on 200 x 200 points, and the bound of its error. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-Xmx1g"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConstructionBenchmark {
    private static final int POINTS = 200;

    @Param({"20", "40", "80"})
    private int grid;

    private final Target target = FormulaTarget.defaults().open();
    private Dataset data;
    private ConstructedNetwork network;

    @Setup
    public void build() {
        int[] labels = new int[16];
        for (int i = 0; i < labels.length; i++) labels[i] = List.of(0, 0, 1, 2).get(i % 4);
        data = new Dataset(new double[80], 5, new Targets.Classes(labels, List.of("a", "b", "c")));
        network = write();
    }

    @Benchmark
    public ConstructedNetwork write() {
        return ConstructedNetwork.of(target, grid, data, Loss.CROSS_ENTROPY);
    }

    @Benchmark
    public Maps maps() {
        return network.maps(data, Lattice.unit(2, POINTS), Progress.NONE);
    }

    @Benchmark
    public double bound() {
        return write().bound();
    }
}
