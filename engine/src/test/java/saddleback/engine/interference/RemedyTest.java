package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.Start;
import saddleback.engine.policy.World;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/** The velocity by each remedy, against what its definition says, for linear bandits with κ = 2. */
class RemedyTest {
    private static final double C = Math.sqrt(2);
    private static final int K = 3;
    private static final int N = 4;
    private static final World BANDIT = new Bandit(K, N);
    private static final Start START = Start.random(BANDIT, 1.5, new Seed(1));

    private static Learner learner(Remedy remedy) {
        return Learner.of(BANDIT, START.linear(2), Variant.ON_POLICY, remedy);
    }

    private static double[] velocity(Learner learner, double[] state) {
        double[] velocity = new double[state.length];
        learner.velocity(state, velocity);
        return velocity;
    }

    /** π(a | k) at the start. */
    private static double[] policy(int k) {
        double sum = 0;
        double[] p = new double[N];
        for (int a = 0; a < N; a++) {
            p[a] = Math.exp(START.logits()[k * N + a]);
            sum += p[a];
        }
        for (int a = 0; a < N; a++) p[a] /= sum;
        return p;
    }

    /** Slopes of component k by W and β. */
    private static double[] gradient(int k, double[] slopes) {
        double[] gradient = new double[(K + 1) * N];
        for (int a = 0; a < N; a++) {
            gradient[k * N + a] = slopes[a];
            gradient[K * N + a] = C * slopes[a];
        }
        return gradient;
    }

    private static double[] gradient(int k, double weight) {
        double[] slopes = new double[N];
        for (int a = 0; a < N; a++) slopes[a] = weight * ((a == k ? 1 : 0) - policy(k)[a]);
        return gradient(k, slopes);
    }

    private static void add(double[] into, double[] other) {
        for (int i = 0; i < other.length; i++) into[i] += other[i];
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    @Test
    void entropyPullsTowardsTheUniformPolicy() {
        double[] expected = new double[(K + 1) * N];
        for (int k = 0; k < K; k++) {
            double[] p = policy(k);
            add(expected, gradient(k, p[k]));
            double[] slopes = new double[N];
            for (int a = 0; a < N; a++)
                for (int b = 0; b < N; b++)
                    // dH / dl_a = -sum_b (ln π_b + 1) dπ_b / dl_a
                    slopes[a] -= 0.3 * (Math.log(p[b]) + 1) * p[b] * ((a == b ? 1 : 0) - p[a]);
            add(expected, gradient(k, slopes));
        }
        Learner learner = learner(new Remedy.Entropy(0.3));
        assertArrayEquals(expected, velocity(learner, learner.start()), 1e-14);
    }

    @Test
    void memoryBeginsUniformAndForgets() {
        double share = 0.25;
        double memory = 40;
        Learner learner = learner(new Remedy.Replay(share, memory));
        double[] state = learner.start();
        assertEquals((K + 1) * N + K * N, state.length);
        double[] expected = new double[state.length];
        for (int k = 0; k < K; k++) {
            double[] p = policy(k);
            add(expected, gradient(k, (1 - share) * p[k] + share / N));
            for (int a = 0; a < N; a++) {
                int at = (K + 1 + k) * N + a;
                assertEquals(a == k ? 1.0 / N : 0, state[at], 1e-15);
                expected[at] = a == k ? (p[k] - 1.0 / N) / memory : 0;
            }
        }
        assertArrayEquals(expected, velocity(learner, state), 1e-14);
    }

    /** A full memory that holds what the policy does now is on-policy learning; it stands still. */
    @Test
    void memoryOfThePresentIsOnPolicyLearning() {
        Grid chain = new Grid(1, 5, 2, 6);
        Start start = Start.random(chain, 1, new Seed(2));
        Learner replay =
                Learner.of(chain, start.linear(1), Variant.ON_POLICY, new Remedy.Replay(0.7, 10));
        Learner plain = Learner.of(chain, start.linear(1), Variant.ON_POLICY, null);
        double[] state = replay.start();
        double[] credit = new double[10];
        Policy policy = new Policy(5, 2);
        for (int k = 0; k < 2; k++) {
            policy.set(start.logits(), 10 * k);
            chain.credit(k, policy, credit);
            System.arraycopy(credit, 0, state, replay.parameters() + 10 * k, 10);
        }
        double[] expected = Arrays.copyOf(velocity(plain, plain.start()), state.length);
        assertArrayEquals(expected, velocity(replay, state), 1e-15);
    }

    @Test
    void surgeryTakesAwayWhatPointsAgainstOthers() {
        double[] expected = new double[(K + 1) * N];
        for (int i = 0; i < K; i++) {
            double[] own = gradient(i, policy(i)[i]);
            for (int j = 0; j < K; j++) {
                double[] other = gradient(j, policy(j)[j]);
                double along = dot(own, other);
                if (j == i || along >= 0) continue;
                for (int m = 0; m < own.length; m++) own[m] -= along / dot(other, other) * other[m];
            }
            add(expected, own);
        }
        Learner learner = learner(new Remedy.Surgery());
        assertArrayEquals(expected, velocity(learner, learner.start()), 1e-14);
    }

    /** Of two components none loses: v·g₁ = |g₁|² sin² and the same for the other. */
    @Test
    void surgeryOfTwoLeavesNoLoser() {
        World two = new Bandit(2, 2);
        Start start = Start.performance(two, 0.05, 0.4);
        Learner plain = Learner.of(two, start.linear(1), Variant.ON_POLICY, null);
        Learner learner = Learner.of(two, start.linear(1), Variant.ON_POLICY, new Remedy.Surgery());
        assertEquals(1, plain.moment(plain.start()).losing());
        Moment moment = learner.moment(learner.start());
        for (int k = 0; k < 2; k++) {
            double u = moment.success()[k] * moment.failure()[k];
            // |g|² = (1 + κ) 2 u², sin² = 1 - 1/4
            assertEquals(0.75 * 4 * u * u, moment.rate()[k], 1e-15);
        }
    }

    /** Each component has W and a bias of its own: J̇_k = (1 + κ) |G_k|². */
    @Test
    void separateHeadsOfALinearAgentShareNothing() {
        Learner learner = learner(new Remedy.SeparateHeads());
        assertEquals(K * (K + 1) * N, learner.parameters());
        Moment moment = learner.moment(learner.start());
        for (int k = 0; k < K; k++) {
            double[] gradient = gradient(k, policy(k)[k]);
            assertEquals(dot(gradient, gradient), moment.rate()[k], 1e-15);
            for (int j = 0; j < k; j++) assertEquals(0, moment.interference()[k * K + j]);
        }
    }

    @Test
    void ratesAreTheDerivativesOfTheSuccessesAlongTheVelocity() {
        Grid chain = new Grid(1, 5, 3, 6);
        for (Remedy remedy :
                List.of(
                        new Remedy.Entropy(0.2),
                        new Remedy.Replay(0.5, 5),
                        new Remedy.Surgery(),
                        new Remedy.SeparateHeads()))
            LearnerTest.assertRates(
                    Learner.of(
                            chain,
                            Start.random(chain, 1, new Seed(3)).linear(1),
                            Variant.ON_POLICY,
                            remedy));
    }

    @Test
    void copiesGiveTheSame() {
        Learner learner = learner(new Remedy.Replay(0.5, 5));
        assertArrayEquals(
                velocity(learner, learner.start()), velocity(learner.copy(), learner.start()));
    }
}
