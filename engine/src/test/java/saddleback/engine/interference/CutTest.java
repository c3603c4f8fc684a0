package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Progress;

class CutTest {
    private static Course until(double limit) {
        return new Flow(1e-10, 100_000, 0.95, limit)
                .of(Learners.two(0.06, 0.04, 1, Variant.ON_POLICY), Progress.NONE);
    }

    /** The whole course has a plateau with its least speed at 95.04. */
    @Test
    void aPlateauThatDidNotEndIsNamed() {
        Course whole = until(1e7);
        assertEquals(1, whole.flat().size());
        Plateau plateau = whole.flat().getFirst();
        Course cut = until(60);
        assertFalse(cut.finished());
        assertTrue(cut.flat().isEmpty());
        double level = Plateau.FLAT * plateau.before();
        Course to = until(cut.slowSince());
        assertEquals(level, to.moments().getLast().speed(), 0.05 * level);
        assertTrue(cut.slowSince() < plateau.time());
    }

    @Test
    void otherwiseThereIsNone() {
        assertTrue(Double.isNaN(until(1e7).slowSince()));
        assertTrue(Double.isNaN(until(3).slowSince()));
        assertTrue(Double.isNaN(until(185).slowSince()));
    }
}
