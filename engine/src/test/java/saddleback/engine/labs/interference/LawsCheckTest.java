package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Flow;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Start;
import saddleback.engine.run.Progress;

class LawsCheckTest {
    private static final Flow FLOW = new Flow(1e-10, 100_000, 0.95, 1e6);

    private static @Nullable Laws laws(
            Bandit bandit, double kappa, Variant variant, @Nullable Remedy remedy) {
        Learner learner =
                Learner.of(
                        bandit, Start.adversarial(bandit, 2).linear(kappa), variant, remedy);
        Course course = FLOW.of(learner, Progress.NONE);
        return LawsCheck.of(course, learner);
    }

    /** Leading order within 0.01 of the corner: a few times as much is left out, relatively. */
    @Test
    void theLawsForecastALongPlateau() {
        Laws laws = laws(new Bandit(2, 2), 3, Variant.ON_POLICY, null);
        assertNotNull(laws);
        assertEquals(-0.75, laws.interference(), 1e-15);
        assertEquals(6, laws.compared().size());
        for (Laws.Compared c : laws.compared())
            assertEquals(c.predicted(), c.measured(), 0.05 * Math.abs(c.predicted()), c.toString());
    }

    @Test
    void theExactLawsAreMet() {
        Laws laws = laws(new Bandit(2, 2), 1, Variant.ON_POLICY, null);
        assertNotNull(laws);
        assertEquals(0.376775, laws.winnerTakesAllArea(), 5e-7);
        assertEquals(0.376775, laws.compared().getFirst().measured(), 2e-3);
        assertEquals(-0.5, laws.compared().get(1).measured(), 1e-12);
        assertTrue(laws.compared().get(1).name().startsWith("cosine"));
    }

    @Test
    void withoutABiasNothingIsTaken() {
        Laws laws = laws(new Bandit(2, 2), 0, Variant.ON_POLICY, null);
        assertNotNull(laws);
        assertEquals(0, laws.compared().getFirst().measured(), 0);
        assertEquals(0, laws.compared().get(1).measured(), 1e-15);
    }

    @Test
    void otherCasesHaveNoLaws() {
        assertNull(laws(new Bandit(2, 3), 1, Variant.ON_POLICY, null));
        assertNull(laws(new Bandit(2, 2), 1, Variant.SUPERVISED, null));
        assertNull(laws(new Bandit(2, 2), 1, Variant.ON_POLICY, Remedy.Entropy.defaults()));
    }
}
