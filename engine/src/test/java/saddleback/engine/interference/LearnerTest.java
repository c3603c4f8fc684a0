package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.LinearAgent;
import saddleback.engine.policy.Start;
import saddleback.engine.policy.World;
import saddleback.engine.run.Seed;

import java.util.List;

class LearnerTest {
    private static final List<LayerSettings> HIDDEN =
            List.of(new LayerSettings.Dense(16, true), new LayerSettings.Tanh());

    /**
     * W_ik = sin(1.1 i + 2.3 k), b = (0.2, -0.1, 0.3, 0.05) of three contexts and four arms; the
     * numbers were computed with numpy from π = softmax(W e_k + b), J_k = π_k and gradients J_k
     * (e_k - π) by W's column k and by b.
     */
    @Test
    void knownSuccessesAndCosines() {
        Learner learner = Learner.of(new Bandit(3, 4), known(), Variant.ON_POLICY, null);
        Moment moment = learner.moment(learner.start());
        double[] success = {0.16606165005634413, 0.16138101239558686, 0.366245763237572};
        assertArrayEquals(success, moment.success(), 1e-14);
        for (int k = 0; k < 3; k++) assertEquals(1 - success[k], moment.failure()[k], 1e-14);
        double[] cosines = moment.interference();
        assertEquals(-0.33241876335852166, cosines[1], 1e-12);
        assertEquals(-0.15247469078279396, cosines[2], 1e-12);
        assertEquals(-0.02482634551829414, cosines[5], 1e-12);
        assertEquals(1, cosines[4], 1e-15);
        assertEquals(cosines[1], moment.strongestInterference());
    }

    @Test
    void velocityIsTheGradientOfTheSuccesses() {
        assertGradient(new Bandit(3, 4), known());
        Grid chain = new Grid(1, 5, 3, 6);
        assertGradient(chain, Start.random(chain, 1, new Seed(1)).linear(2));
        assertGradient(
                chain,
                Start.random(chain, 1, new Seed(1)).network(HIDDEN, new Init.Lecun(), new Seed(2)));
    }

    private static Initial known() {
        double[] parameters = new double[16];
        for (int k = 0; k < 3; k++)
            for (int i = 0; i < 4; i++) parameters[4 * k + i] = Math.sin(1.1 * i + 2.3 * k);
        System.arraycopy(new double[] {0.2, -0.1, 0.3, 0.05}, 0, parameters, 12, 4);
        return new Initial(new LinearAgent(3, 4, 1), parameters);
    }

    private static void assertGradient(World world, Initial initial) {
        Learner learner = Learner.of(world, initial, Variant.ON_POLICY, null);
        double[] state = learner.start();
        double[] velocity = new double[state.length];
        learner.velocity(state, velocity);
        double step = 1e-5;
        for (int i = 0; i < state.length; i++) {
            double here = state[i];
            state[i] = here + step;
            double above = sum(learner.moment(state).success());
            state[i] = here - step;
            double below = sum(learner.moment(state).success());
            state[i] = here;
            assertEquals((above - below) / (2 * step), velocity[i], 1e-9);
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) sum += v;
        return sum;
    }

    /** With the uniform policy arm k is pulled in one of n episodes. */
    @Test
    void offPolicyIsSupervisedSlowedDownByTheNumberOfArms() {
        World world = new Bandit(3, 5);
        for (int seed = 0; seed < 20; seed++) {
            Initial initial = Start.random(world, 3, new Seed(seed)).linear(1.5);
            Learner off = Learner.of(world, initial, Variant.OFF_POLICY, null);
            Learner taught = Learner.of(world, initial, Variant.SUPERVISED, null);
            double[] slow = new double[off.size()];
            double[] fast = new double[off.size()];
            off.velocity(off.start(), slow);
            taught.velocity(taught.start(), fast);
            for (int i = 0; i < slow.length; i++)
                assertEquals(fast[i] / 5, slow[i], 1e-15 * Math.max(1, Math.abs(fast[i])));
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void ratesAreTheDerivativesOfTheSuccessesAlongTheVelocity(Variant variant) {
        Grid chain = new Grid(1, 5, 3, 6);
        Start start = Start.random(chain, 1, new Seed(1));
        for (Initial initial :
                List.of(start.linear(2), start.network(HIDDEN, new Init.Lecun(), new Seed(2))))
            assertRates(Learner.of(chain, initial, variant, null));
    }

    static void assertRates(Learner learner) {
        double[] state = learner.start();
        double[] velocity = new double[state.length];
        learner.velocity(state, velocity);
        Moment moment = learner.moment(state);
        double step = 1e-5;
        double[] above = learner.moment(moved(state, step, velocity)).success();
        double[] below = learner.moment(moved(state, -step, velocity)).success();
        for (int k = 0; k < above.length; k++)
            assertEquals((above[k] - below[k]) / (2 * step), moment.rate()[k], 1e-8);
        assertEquals(sum(moment.rate()), moment.speed(), 1e-15);
    }

    private static double[] moved(double[] state, double step, double[] along) {
        double[] moved = state.clone();
        for (int i = 0; i < moved.length; i++) moved[i] += step * along[i];
        return moved;
    }

    /** Without hidden layers a network is the linear agent whose bias learns like a weight. */
    @Test
    void networkOfOneLayerIsTheLinearAgent() {
        World world = new Bandit(4, 4);
        Start start = Start.adversarial(world, 3);
        for (Variant variant : Variant.values()) {
            Learner linear = Learner.of(world, start.linear(1), variant, null);
            Initial network = start.network(List.of(), new Init.He(), new Seed(3));
            Learner layer = Learner.of(world, network, variant, null);
            Moment expected = linear.moment(linear.start());
            Moment moment = layer.moment(layer.start());
            assertArrayEquals(expected.success(), moment.success(), 1e-15);
            assertArrayEquals(expected.rate(), moment.rate(), 1e-14);
            assertArrayEquals(expected.interference(), moment.interference(), 1e-14);
            assertEquals(expected.velocity(), moment.velocity(), 1e-14);
        }
    }

    @Test
    void whatIsNotSharedDoesNotInterfere() {
        World world = new Grid(1, 7, 3, 6);
        Start start = Start.random(world, 1, new Seed(4));
        for (Initial initial :
                List.of(start.linear(3), start.network(HIDDEN, new Init.He(), new Seed(5))))
            for (Variant variant : List.of(Variant.TABULAR, Variant.FACTORED)) {
                Learner learner = Learner.of(world, initial, variant, null);
                double[] cosines = learner.moment(learner.start()).interference();
                for (int i = 0; i < 9; i++) assertEquals(i % 4 == 0 ? 1 : 0, cosines[i], 1e-15);
            }
    }

    @Test
    void hiddenLayersInterfere() {
        World world = new Bandit(2, 2);
        Initial initial =
                Start.adversarial(world, 3).network(HIDDEN, new Init.Lecun(), new Seed(6));
        Learner learner = Learner.of(world, initial, Variant.ON_POLICY, null);
        Learner heads =
                Learner.of(world, initial, Variant.ON_POLICY, new Remedy.SeparateHeads());
        double shared = learner.moment(learner.start()).strongestInterference();
        double less = heads.moment(heads.start()).strongestInterference();
        assertTrue(shared < -0.1, "cosine " + shared);
        assertTrue(Math.abs(less) < Math.abs(shared) && less != 0, "cosine " + less);
        assertTrue(heads.parameters() > learner.parameters());
    }

    /** Gradients of e^-400 have squares below the smallest number. */
    @Test
    void cosinesOfTinyGradients() {
        World world = new Bandit(2, 2);
        double[] logits = {-400, 0, 0, -400};
        Learner learner =
                Learner.of(world, new Start(world, logits).linear(1), Variant.ON_POLICY, null);
        Moment moment = learner.moment(learner.start());
        assertEquals(Math.exp(-400), moment.success()[0], 1e-13 * Math.exp(-400));
        assertEquals(-0.5, moment.strongestInterference(), 1e-12);
    }
}
