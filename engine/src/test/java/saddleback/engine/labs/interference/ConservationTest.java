package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Flow;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.policy.World;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class ConservationTest {
    private static final Seed SEED = new Seed(4);
    private static final Flow FLOW = new Flow(1e-9, 300, 0.9, 20);

    /** Over the jumps of rectifiers the flow goes by steps of 0.002, whose squares add up. */
    private static final double SLID = 1e-3;

    private static List<Conserved> kept(
            World world, Initial initial, Variant variant, @Nullable Remedy remedy) {
        Learner learner = Learner.of(world, initial, variant, remedy);
        Course course = FLOW.of(learner, Progress.NONE);
        double[] first = course.states()[0];
        double[] last = course.states()[course.time().length - 1];
        double moved = 0;
        for (int i = 0; i < learner.parameters(); i++)
            moved = Math.max(moved, Math.abs(last[i] - first[i]));
        assertTrue(moved > 0.1, "the parameters moved");
        return Conservation.of(course, learner);
    }

    private static List<@Nullable Remedy> remedies() {
        var all = new ArrayList<@Nullable Remedy>();
        all.add(null);
        all.add(Remedy.Entropy.defaults());
        all.add(Remedy.Replay.defaults());
        all.add(new Remedy.Surgery());
        all.add(new Remedy.SeparateHeads());
        return all;
    }

    @Test
    void linearAgentsKeepTheirSumsWhateverDrivesThem() {
        for (World world : List.of(new Bandit(3, 4), new Grid(1, 5, 2, 6))) {
            Initial initial = Start.random(world, 0.5, SEED).linear(2);
            for (Variant variant : Variant.values()) sumsAreKept(world, initial, variant, null);
            for (Remedy remedy : remedies()) sumsAreKept(world, initial, Variant.ON_POLICY, remedy);
        }
    }

    private static void sumsAreKept(
            World world, Initial initial, Variant variant, @Nullable Remedy remedy) {
        List<Conserved> all = kept(world, initial, variant, remedy);
        assertFalse(all.isEmpty());
        for (Conserved c : all) assertEquals(0, c.drift(), 1e-7, c + " " + variant + " " + remedy);
    }

    @Test
    void networksKeepTheBalanceOfTheirRectifiedUnits() {
        List<LayerSettings> hidden =
                List.of(
                        new LayerSettings.Dense(6, true),
                        new LayerSettings.Relu(),
                        new LayerSettings.Dense(5, true),
                        new LayerSettings.Relu());
        var world = new Bandit(2, 3);
        Initial initial =
                Start.random(world, 0.5, SEED).network(hidden, new Init.Normal(0.6), SEED);
        for (Variant variant : List.of(Variant.SUPERVISED, Variant.FACTORED))
            balancesAreKept(world, initial, variant, null);
        for (Remedy remedy : remedies()) balancesAreKept(world, initial, Variant.ON_POLICY, remedy);
    }

    private static void balancesAreKept(
            World world, Initial initial, Variant variant, @Nullable Remedy remedy) {
        List<Conserved> all = kept(world, initial, variant, remedy);
        assertEquals(4, all.size());
        for (Conserved c : all) assertEquals(0, c.drift(), SLID, c + " " + variant + " " + remedy);
    }

    @Test
    void otherUnitsHaveNoBalance() {
        List<LayerSettings> hidden =
                List.of(new LayerSettings.Dense(6, true), new LayerSettings.Tanh());
        var world = new Bandit(2, 3);
        Initial initial =
                Start.random(world, 0.5, SEED).network(hidden, new Init.Normal(0.6), SEED);
        List<Conserved> all = kept(world, initial, Variant.ON_POLICY, null);
        assertEquals(2, all.size());
        for (Conserved c : all) assertEquals(0, c.drift(), 1e-7, c.toString());
    }

    /** By hand: W = (1, 2 | 3, 5), b = (0.5, 0.25): b - κ (W_1 + W_2) and the rows' sums. */
    @Test
    void theValuesAreThoseOfTheStart() {
        double kappa = 4;
        var world = new Bandit(2, 2);
        Initial base = Start.uniform(world).linear(kappa);
        double[] w = {1, 2, 3, 5, 0.25, 0.125};
        List<Conserved> all = kept(world, new Initial(base.agent(), w), Variant.SUPERVISED, null);
        double[] start = all.stream().mapToDouble(Conserved::start).toArray();
        assertTrue(start[0] == 0.5 - 16 || start[0] == 0.25 - 28, Arrays.toString(start));
        assertTrue(start[1] == 3 || start[1] == 8);
        assertEquals(0.75, start[2], 0);
    }

    @Test
    void nearTheCornerTheInvariantIsKeptToLeadingOrder() {
        var world = new Bandit(2, 2);
        Learner learner =
                Learner.of(world, Start.adversarial(world, 3).linear(1), Variant.ON_POLICY, null);
        Course course = new Flow(1e-10, 20_000, 0.95, 1e5).of(learner, Progress.NONE);
        List<Conserved> all = Conservation.of(course, learner);
        Conserved last = all.getLast();
        assertTrue(last.name().startsWith("C = "));
        assertTrue(last.start() > 0);
        assertTrue(last.drift() < 0.02 * last.start(), last.toString());
    }
}
