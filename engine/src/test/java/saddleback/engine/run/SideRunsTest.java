package saddleback.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class SideRunsTest {

    /** Whoever ends first: the reason is that of the thread of the analysis. */
    @RepeatedTest(20)
    void theReasonOfStoppingIsNotHiddenByThoseWhoAreStopped() {
        try (var workers = new Workers(3)) {
            var side = new SideRuns();
            var begun = new CountDownLatch(3);
            var thrown =
                    assertThrows(
                            IllegalStateException.class,
                            () ->
                                    workers.each(
                                            3,
                                            (_, worker) ->
                                                    side.part(
                                                            worker,
                                                            () -> stepping(side, worker, begun))));
            assertEquals("disk full", thrown.getMessage());
        }
    }

    private static void stepping(SideRuns side, int worker, CountDownLatch begun) {
        Run<Object> run =
                side.of(
                        worker,
                        (_, _) -> {
                            throw new IllegalStateException("disk full");
                        });
        begun.countDown();
        while (begun.getCount() > 0) Thread.onSpinWait();
        while (true) run.step(0, "counting");
    }

    @Test
    void theFirstWorkerAloneAsks() {
        var asked = new ArrayList<Double>();
        var side = new SideRuns();
        side.of(1, (fraction, _) -> asked.add(fraction)).step(0.1, "");
        side.of(0, (fraction, _) -> asked.add(fraction)).step(0.2, "");
        assertEquals(1, asked.size());
        assertEquals(0.2, asked.getFirst());
        assertEquals(1, side.of(0, Progress.NONE).workers().threads());
    }

    /** What fails by itself is told on, whichever thread it was. */
    @Test
    void otherFailuresAreTold() {
        var side = new SideRuns();
        var done = new AtomicInteger();
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        side.part(
                                1,
                                () -> {
                                    throw new IllegalArgumentException("too large");
                                }));
        side.part(1, done::incrementAndGet);
        assertTrue(done.get() == 1);
    }
}
