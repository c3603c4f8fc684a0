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

import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Reinforce;
import saddleback.engine.interference.Updates;
import saddleback.engine.interference.Variant;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.policy.World;
import saddleback.engine.run.Seed;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One update of REINFORCE by 32 episodes, and the question whether it was the last one. The rate is
 * so small that the policy stays where it is.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReinforceBenchmark {
    /** Bandits of K contexts and arms with the shared bias, a chain and a grid with a network. */
    @Param({"bandit-2", "bandit-10", "chain-7", "grid-7x7"})
    public String task = "bandit-2";

    private Reinforce run = start(new Bandit(2, 2), true);

    /** Starts a run. */
    @Setup
    public void start() {
        run =
                switch (task) {
                    case "bandit-10" -> start(new Bandit(10, 10), true);
                    case "chain-7" -> start(new Grid(1, 7, 2, 6), false);
                    case "grid-7x7" -> start(new Grid(7, 7, 4, 20), false);
                    default -> start(new Bandit(2, 2), true);
                };
    }

    private static Reinforce start(World world, boolean linear) {
        Start start = Start.uniform(world);
        Initial initial =
                linear
                        ? start.linear(1)
                        : start.network(
                                List.of(
                                        new LayerSettings.Dense(16, true),
                                        new LayerSettings.Tanh()),
                                new Init.Glorot(),
                                new Seed(1));
        return new Reinforce(
                Learner.of(world, initial, Variant.ON_POLICY, null),
                new Updates(32, 1e-12, false),
                new Seed(2));
    }

    /** One update. */
    @Benchmark
    public boolean step() {
        run.step();
        return run.finished(0.95);
    }
}
