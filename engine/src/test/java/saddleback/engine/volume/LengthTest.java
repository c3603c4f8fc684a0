package saddleback.engine.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;

class LengthTest {
    private static Length.Ends ends(String formula, double from, double to, double at, double c) {
        return Length.of(Formula.parse(formula)::over, new Interval(from, to), at, c);
    }

    @Test
    void aParabolaIsAsWideAsTwoRoots() {
        Length.Ends e = ends("3*(x-0.2)^2", -5, 5, 0.2, 0.05);
        double half = Math.sqrt(0.05 / 3);
        assertTrue(e.length().contains(2 * half));
        assertEquals(0.2 - half, e.left().middle(), 1e-13);
        assertTrue(e.right().high() - e.right().low() < 1e-12);
        assertFalse(e.leftOpen() || e.rightOpen());
    }

    @Test
    void aNarrowWallIsNotMissed() {
        // 1e-3 wide, 1 high: hits a bracketing search with steps of a tenth by luck alone
        Length.Ends e = ends("exp(-((x-1.23456)/0.001)^2)", -5, 5, 0, 0.5);
        double wall = 1.23456 - 0.001 * Math.sqrt(Math.log(2));
        assertEquals(wall, e.right().middle(), 1e-11);
        assertTrue(e.leftOpen());
        assertEquals(-5, e.left().high());
    }

    @Test
    void theSetMayGoOn() {
        Length.Ends e = ends("abs(x)", -1, 0.25, 0, 0.5);
        assertTrue(e.rightOpen());
        assertFalse(e.leftOpen());
        assertEquals(0.25, e.right().low());
        assertTrue(e.length().contains(0.75));
    }

    @Test
    void aTouchedLevelIsLeftOpenBetweenBounds() {
        // 1 - x² touches 1 at 0: whether it is below at every point cannot be told by rounding
        Length.Ends e = ends("1-(x-0.3)^2", -1, 1, 0, 1);
        assertTrue(e.right().low() <= 0.3 && 0.3 <= e.right().high());
    }
}
