package saddleback.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.labs.interference.Basin;
import saddleback.engine.labs.interference.BasinMap;
import saddleback.engine.labs.interference.BasinSettings;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.concurrent.TimeUnit;

/** The map of plateaus over 20 x 20 starts; of the least successes the flows last longest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-Xmx1g"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class BasinBenchmark {
    private static final int POINTS = 20;

    @Param({"0.05", "0.5"})
    private double largest;

    @Benchmark
    public Basin basin() {
        var asked = new BasinSettings(POINTS, largest);
        return new BasinMap(InterferenceSettings.defaults(), asked, new Seed(1))
                .of(Run.unwatched(), _ -> {});
    }
}
