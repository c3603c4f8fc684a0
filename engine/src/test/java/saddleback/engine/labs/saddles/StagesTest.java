package saddleback.engine.labs.saddles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Sgd;

import java.util.ArrayList;
import java.util.List;

/** Stages of different batches are measured evenly over passes, not over steps. */
class StagesTest {
    private static final Stage BATCHES = new Stage(Sgd.defaults(), 10, 2);
    private static final Stage WHOLE = new Stage(GradientDescent.defaults(), null, 2);

    /** Where a new part begins. */
    private static List<Long> begins(Stages stages, long gaps) {
        var at = new ArrayList<Long>();
        for (long s = 1; s <= stages.steps(); s++)
            if (stages.gap(s, gaps) != stages.gap(s - 1, gaps)) at.add(s);
        return at;
    }

    @Test
    void aStageOfBatchesTakesNoMorePartsThanItsPasses() {
        Stages stages = Stages.of(new Entrant("", List.of(BATCHES, WHOLE)), 100);
        assertEquals(22, stages.steps());
        assertEquals(List.of(10L, 20L, 21L, 22L), begins(stages, 4));
        Stages other = Stages.of(new Entrant("", List.of(WHOLE, BATCHES)), 100);
        assertEquals(List.of(1L, 2L, 12L, 22L), begins(other, 4));
    }

    @Test
    void oneStageIsPartedEvenlyOverItsSteps() {
        Stages stages = Stages.of(new Entrant("", List.of(BATCHES)), 100);
        assertEquals(List.of(5L, 10L, 15L, 20L), begins(stages, 4));
        assertEquals(List.of(7L, 14L, 20L), begins(stages, 3));
    }
}
