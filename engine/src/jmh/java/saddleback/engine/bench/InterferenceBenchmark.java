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

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Flow;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Variant;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.LinearAgent;
import saddleback.engine.run.Progress;

import java.util.concurrent.TimeUnit;

/** Gradient flows of bandits with a shared bias, their plateaus included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class InterferenceBenchmark {
    private static final Flow FINE = new Flow(1e-10, 100_000, 0.95, 1e12);
    private static final Flow FRAME = new Flow(1e-8, 100_000, 0.95, 1e12);

    private final Learner frame = two(0.06, 0.04);
    private final Learner million = two(0.06, 0.001);
    private final Learner stairs = stairs(10, 3, 3);

    private static Learner two(double first, double second) {
        double[] logits = {odds(first), 0, 0, odds(second), 0, 0};
        Initial start = new Initial(new LinearAgent(2, 2, 1), logits);
        return Learner.of(new Bandit(2, 2), start, Variant.ON_POLICY, null);
    }

    private static double odds(double j) {
        return Math.log(j / (1 - j));
    }

    private static Learner stairs(int k, double kappa, double strength) {
        double[] logits = new double[(k + 1) * k];
        for (int i = 0; i < k; i++)
            logits[i * k + (i + 1) % k] = strength * (1 + 0.15 * Math.sin(1.7 * (i + 1)));
        Initial start = new Initial(new LinearAgent(k, k, kappa), logits);
        return Learner.of(new Bandit(k, k), start, Variant.ON_POLICY, null);
    }

    /**
     * Two contexts from (0.06, 0.04) at 1e-8: what the window computes while a start is dragged.
     */
    @Benchmark
    public Course frame() {
        return FRAME.of(frame, Progress.NONE);
    }

    /** Two contexts from (0.06, 0.001): a total time of 1,275,038. */
    @Benchmark
    public Course million() {
        Course course = FINE.of(million, Progress.NONE);
        if (!(course.totalTime() > 1e6)) throw new IllegalStateException("shorter than asked");
        return course;
    }

    /** Ten contexts with ten arms, κ = 3, adversarial start of strength 3. */
    @Benchmark
    public Course stairs() {
        return FINE.of(stairs, Progress.NONE);
    }
}
