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

import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * One certified count of the activation regions in [-side, side] squared, shapes not kept; says how
 * many there are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RegionBenchmark {
    @Param({"A", "B", "C", "D"})
    private String net;

    @Param({"1", "5"})
    private double side;

    @Param({"1", "2"})
    private int threads;

    private RegionCounter counter;
    private Run<Census> run;
    private Workers workers;
    private Census last;

    @Setup
    public void build() {
        boolean images = net.equals("D");
        counter =
                new RegionCounter(
                        images ? RegionNets.images() : RegionNets.given(net),
                        images ? RegionNets.digits() : null,
                        new Domain.Box(new double[] {-side, -side}, new double[] {side, side}),
                        true,
                        Long.MAX_VALUE);
        workers = new Workers(threads);
        run =
                new Run<>() {
                    @Override
                    public void step(double fraction, String doing) {}

                    @Override
                    public Workers workers() {
                        return workers;
                    }
                };
    }

    @Benchmark
    public Census count() {
        last = counter.count(run);
        return last;
    }

    @TearDown(Level.Trial)
    public void tell() {
        workers.close();
        System.out.printf(
                "%n%s regions, %d exact decisions%n",
                Arrays.toString(last.afterLayer()), last.exactDecisions());
    }
}
