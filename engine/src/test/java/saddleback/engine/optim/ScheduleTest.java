package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void stepMultipliesEverySoManyEpochs() {
        var s = new Schedule.Step(2, 0.5);
        assertEquals(1, s.factor(0, 100, 10));
        assertEquals(1, s.factor(19, 100, 10));
        assertEquals(0.5, s.factor(20, 100, 10));
        assertEquals(0.25, s.factor(40, 100, 10));
        assertEquals(0.0625, s.factor(99, 100, 10));
    }

    @Test
    void cosineFallsFromOneToItsLastShare() {
        var s = new Schedule.Cosine(0.2);
        assertEquals(1, s.factor(0, 60, 7));
        assertEquals(0.8, s.factor(20, 60, 7), 1e-15);
        assertEquals(0.6, s.factor(30, 60, 7), 1e-15);
        assertEquals(0.4, s.factor(40, 60, 7), 1e-15);
        assertEquals(0.2, s.factor(60, 60, 7), 1e-15);
    }

    @Test
    void warmUpRisesAndThenBeginsTheOther() {
        var then = new Schedule.Cosine(0);
        var s = new Schedule.WarmUp(0.5, then);
        for (int step = 0; step < 4; step++) assertEquals((step + 1) / 4.0, s.factor(step, 24, 8));
        for (int step = 4; step < 24; step++)
            assertEquals(then.factor(step - 4, 20, 8), s.factor(step, 24, 8));
    }

    @Test
    void warmUpIsAtLeastOneStep() {
        assertEquals(1, new Schedule.WarmUp(0.01, new Schedule.Constant()).factor(0, 10, 1));
    }

    @Test
    void rangesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Step(0, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Step(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Cosine(1.5));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Schedule.WarmUp(0, new Schedule.Constant()));
        assertEquals("epochs: above 0, was 0.0", e.getMessage());
    }
}
