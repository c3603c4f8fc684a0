package saddleback.engine.optim;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.net.Init;
import saddleback.engine.objective.Minibatches;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.concurrent.TimeUnit;

/**
 * What the loop itself costs a step of Adam on 337 parameters: the gradient is not computed, so
 * that updating, counting and progress are all there is.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TrainingLoopBench {
    private static final int STEPS = 20_000;
    private static final int SIZE = 337;

    /** Whether the gradient's norm is needed, for clipping. */
    @Param({"false", "true"})
    public boolean clip;

    private static final class Nothing implements Minibatches {
        @Override
        public int size() {
            return SIZE;
        }

        @Override
        public int examples() {
            return 400;
        }

        @Override
        public double gradient(double[] w, int[] order, int from, int to, double[] g) {
            g[0] = w[1];
            return 1;
        }
    }

    /** One training, counted in steps. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public TrainingResult step() {
        var settings =
                new TrainingSettings(
                        Adam.defaults(),
                        null,
                        STEPS,
                        null,
                        new Init.He(),
                        new Schedule.Constant(),
                        clip ? 1.0 : null,
                        null,
                        new Interval.Points(100),
                        new Interval.Never(),
                        new Interval.Never());
        var measures = new Measures(1, 1, 1, 1, 1);
        return Training.run(
                new TrainingTarget(new Nothing(), _ -> measures),
                settings,
                new Seed(1).normals().fill(new double[SIZE]),
                new Seed(1),
                Run.unwatched());
    }
}
