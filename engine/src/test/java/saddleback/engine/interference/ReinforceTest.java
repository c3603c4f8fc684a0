package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.policy.World;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

class ReinforceTest {
    private static final Bandit BANDIT = new Bandit(3, 4);
    private static final double RATE = 0.1;

    private static Learner bandits(Variant variant, @Nullable Remedy remedy) {
        return Learner.of(BANDIT, Start.random(BANDIT, 1, new Seed(4)).linear(2), variant, remedy);
    }

    private static Learner twoArms(double first, double second) {
        var world = new Bandit(2, 2);
        return Learner.of(
                world, Start.performance(world, first, second).linear(1), Variant.ON_POLICY, null);
    }

    /** Mean and variance of the first update, by coordinates. */
    private record Spread(double[] mean, double[] variance, int draws) {
        static Spread of(double[] start, int draws, Function<Seed, Reinforce> run) {
            double[] mean = new double[start.length];
            double[] variance = new double[start.length];
            for (int d = 0; d < draws; d++) {
                Reinforce one = run.apply(new Seed(7).of(d));
                one.step();
                double[] now = one.parameters();
                for (int i = 0; i < now.length; i++) {
                    double move = now[i] - start[i];
                    mean[i] += move / draws;
                    variance[i] += move * move / draws;
                }
            }
            for (int i = 0; i < mean.length; i++) variance[i] -= mean[i] * mean[i];
            return new Spread(mean, variance, draws);
        }

        /** That the mean is what is expected, within five standard errors. */
        void hasMean(double[] expected, double scale) {
            for (int i = 0; i < mean.length; i++) {
                double error = Math.sqrt(Math.max(variance[i], 0) / draws);
                assertEquals(scale * expected[i], mean[i], 5 * error + 1e-12, "coordinate " + i);
            }
        }
    }

    private static void expectsVelocity(Learner learner, Updates updates, int draws) {
        double[] start = learner.initial().parameters();
        double[] velocity = new double[learner.size()];
        learner.velocity(learner.start(), velocity);
        Spread.of(start, draws, seed -> new Reinforce(learner, updates, seed))
                .hasMean(Arrays.copyOf(velocity, start.length), updates.rate());
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void updatesAreExpectedToFollowTheFlow(Variant variant) {
        expectsVelocity(bandits(variant, null), new Updates(8, RATE, false), 20_000);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void anEntropyBonusIsExpectedAsInTheFlow(Variant variant) {
        expectsVelocity(
                bandits(variant, new Remedy.Entropy(0.7)), new Updates(8, RATE, false), 20_000);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void replayIsExpectedAsInTheFlow(Variant variant) {
        expectsVelocity(
                bandits(variant, new Remedy.Replay(0.6, 1)), new Updates(8, RATE, false), 20_000);
    }

    @Test
    void separateHeadsAreExpectedAsInTheFlow() {
        expectsVelocity(
                bandits(Variant.ON_POLICY, new Remedy.SeparateHeads()),
                new Updates(8, RATE, false),
                20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on-policy", "off-policy", "supervised", "entropy", "replay"})
    void aChainWithANetworkIsExpectedToFollowTheFlow(String kind) {
        World world = new Grid(1, 5, 2, 4);
        Initial network =
                Start.performance(world, 0.4, 0.6)
                        .network(
                                List.of(new LayerSettings.Dense(4, true), new LayerSettings.Tanh()),
                                new Init.Glorot(),
                                new Seed(3));
        Variant variant =
                switch (kind) {
                    case "off-policy" -> Variant.OFF_POLICY;
                    case "supervised" -> Variant.SUPERVISED;
                    default -> Variant.ON_POLICY;
                };
        @Nullable Remedy remedy =
                switch (kind) {
                    case "entropy" -> new Remedy.Entropy(0.3);
                    case "replay" -> new Remedy.Replay(0.5, 1);
                    default -> null;
                };
        expectsVelocity(
                Learner.of(world, network, variant, remedy), new Updates(8, RATE, false), 4000);
    }

    @Test
    void surgeryOfALargeBatchIsThatOfTheFlow() {
        World world = new Bandit(2, 2);
        Learner learner =
                Learner.of(
                        world,
                        Start.performance(world, 0.3, 0.6).linear(1),
                        Variant.ON_POLICY,
                        new Remedy.Surgery());
        double[] velocity = new double[learner.size()];
        learner.velocity(learner.start(), velocity);
        var run = new Reinforce(learner, new Updates(1_000_000, 1, false), new Seed(2));
        double[] before = run.parameters();
        run.step();
        double[] move = run.parameters();
        Vectors.add(move, -1, before);
        assertArrayEquals(velocity, move, 0.004);
    }

    @Test
    void aBaselineKeepsTheExpectation() {
        Learner learner = bandits(Variant.ON_POLICY, null);
        var updates = new Updates(8, RATE, true);
        var warm = new Reinforce(learner, updates, new Seed(1));
        for (int i = 0; i < 200; i++) warm.step();
        double[] state = warm.state();
        double[] start = warm.parameters();
        double[] velocity = new double[learner.size()];
        learner.velocity(start, velocity);
        Spread.of(
                        start,
                        20_000,
                        seed -> {
                            var run = new Reinforce(learner, updates, seed);
                            run.restore(state);
                            return run;
                        })
                .hasMean(velocity, RATE);
    }

    /**
     * With one episode a batch, two arms, success p and baseline b the update of the right arm's
     * logit is rate K (1 - b) (1 - p) with probability p / K, and rate K b p with probability (1 -
     * p) / K.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.9})
    void theVarianceIsThatOfTheBaseline(double p) {
        Learner learner = twoArms(p, p);
        for (double b : new double[] {0, p}) {
            var updates = new Updates(1, RATE, true);
            Spread spread =
                    Spread.of(
                            learner.initial().parameters(),
                            200_000,
                            seed -> {
                                var run = new Reinforce(learner, updates, seed);
                                double[] state = run.state();
                                int means = state.length - 4;
                                state[means] = b;
                                state[means + 1] = b;
                                run.restore(state);
                                return run;
                            });
            double mean = RATE * p * (1 - p);
            double square =
                    RATE
                            * RATE
                            * 2
                            * (p * Math.pow((1 - b) * (1 - p), 2) + (1 - p) * Math.pow(b * p, 2));
            assertEquals(mean, spread.mean()[0], 5 * Math.sqrt(square / spread.draws()));
            assertEquals(square - mean * mean, spread.variance()[0], 0.03 * square);
        }
    }

    /** RK4 of the expected flow of two bandits, by another program, at time 10. */
    @Test
    void smallStepsOfLargeBatchesFollowTheFlow() {
        var run = new Reinforce(twoArms(0.06, 0.04), new Updates(4000, 0.01, false), new Seed(5));
        while (run.time() < 10) run.step();
        assertEquals(0.9009882621582346, run.success()[0], 0.01);
        assertEquals(0.007944509746898068, run.success()[1], 0.001);
    }

    @Test
    void smallStepsOnAChainFollowTheFlowOfANetwork() {
        World world = new Grid(1, 5, 2, 4);
        Learner learner =
                Learner.of(
                        world,
                        Start.performance(world, 0.3, 0.4)
                                .network(
                                        List.of(
                                                new LayerSettings.Dense(4, true),
                                                new LayerSettings.Tanh()),
                                        new Init.Glorot(),
                                        new Seed(6)),
                        Variant.ON_POLICY,
                        null);
        Course course = new Flow(1e-10, 100_000, 0.999, 2).of(learner, Progress.NONE);
        var run = new Reinforce(learner, new Updates(2000, 0.005, false), new Seed(5));
        while (run.time() < 2) run.step();
        assertArrayEquals(course.moments().getLast().success(), run.success(), 0.01);
        double[] moved = course.moments().getFirst().success();
        assertTrue(Math.abs(moved[0] - run.success()[0]) > 0.1);
    }

    @Test
    void aChainIsLearnedByANetwork() {
        World world = new Grid(1, 5, 2, 4);
        Initial network =
                Start.uniform(world)
                        .network(
                                List.of(new LayerSettings.Dense(8, true), new LayerSettings.Tanh()),
                                new Init.Glorot(),
                                new Seed(3));
        var run =
                new Reinforce(
                        Learner.of(world, network, Variant.ON_POLICY, null),
                        new Updates(32, 0.1, true),
                        new Seed(1));
        while (run.steps() < 5000 && !run.finished(0.95)) run.step();
        assertTrue(run.finished(0.95));
        for (double success : run.success()) assertTrue(success >= 0.95);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRunGoesOnFromItsStateToTheSameBits(boolean replay) {
        Learner learner = bandits(Variant.ON_POLICY, replay ? new Remedy.Replay(0.5, 3) : null);
        var updates = new Updates(16, RATE, true);
        var whole = new Reinforce(learner, updates, new Seed(9));
        for (int i = 0; i < 40; i++) whole.step();
        var other = new Reinforce(learner, updates, new Seed(9));
        other.restore(whole.state());
        assertEquals(40, other.steps());
        for (int i = 0; i < 40; i++) {
            whole.step();
            other.step();
        }
        assertArrayEquals(whole.state(), other.state());
        assertArrayEquals(whole.success(), other.success());
    }

    /** Frozen at the start, the memory forgets as exp(-t / T). */
    @Test
    void aMemoryForgetsAsTheFlowSays() {
        Learner learner = bandits(Variant.SUPERVISED, new Remedy.Replay(1, 2));
        var updates = new Updates(8, 0.01, false);
        double uniform = 1.0 / BANDIT.actions();
        double mean = 0;
        int runs = 20;
        for (int r = 0; r < runs; r++) {
            var run = new Reinforce(learner, updates, new Seed(r));
            for (int i = 0; i < 200; i++) run.step();
            mean += rewardedShare(run.state(), learner.parameters()) / runs;
        }
        // at t = 2 = T: demonstrations took the place of all but 1 / e of the uniform episodes
        double expected = 1 - (1 - uniform) * Math.exp(-1);
        assertEquals(expected, mean, 0.01);
    }

    private static double rewardedShare(double[] state, int parameters) {
        int rewarded = 0;
        int all = 0;
        for (int at = 1 + parameters; at < state.length; at += 2 + (int) state[at + 1]) {
            all++;
            if (state[at + 1] > 0) rewarded++;
        }
        return (double) rewarded / all;
    }
}
