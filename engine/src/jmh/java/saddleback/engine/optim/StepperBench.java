package saddleback.engine.optim;

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

import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.concurrent.TimeUnit;

/**
 * One update of the weights without the gradient. Momentum reads and writes 40 bytes a parameter
 * (weights and velocity both ways, gradient once), Adam 56 and more.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepperBench {
    /** 337: the net 2-16-16-1. 235146: the net 784-256-128-10. 4000000: beyond the caches. */
    @Param({"337", "235146", "4000000"})
    public int size;

    @Param({"momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"})
    public String method = "momentum";

    @Param({"1", "2"})
    public int threads;

    private final Gradient none = (_, _) -> 0;
    private Workers workers = Workers.shared();
    private Stepper stepper = Adam.defaults().start(1, workers);
    private Iterate at = new Iterate(new double[1]);

    /** Starts the method. */
    @Setup
    public void start() {
        workers = new Workers(threads);
        at = new Iterate(new Seed(1).normals().fill(new double[size]));
        new Seed(2).normals().fill(at.g);
        Method chosen =
                switch (method) {
                    case "nesterov" -> new Sgd(1e-9, 0.9, true);
                    case "adagrad" -> new AdaGrad(1e-9, 0, 1e-10);
                    case "rmsprop" -> new RmsProp(1e-9, 0.99, 1e-8, 0, false);
                    case "adam" -> new Adam(1e-9, 0.9, 0.999, 1e-8);
                    case "adamw" -> new AdamW(1e-9, 0.9, 0.999, 1e-8, 0.01);
                    default -> new Sgd(1e-9, 0.9, false);
                };
        stepper = chosen.start(size, workers);
    }

    /** Lets the threads end. */
    @TearDown
    public void end() {
        workers.close();
    }

    /** One step. */
    @Benchmark
    public double step() {
        stepper.step(at, none, 1);
        return at.w[0];
    }
}
