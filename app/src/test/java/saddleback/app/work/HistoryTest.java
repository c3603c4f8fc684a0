package saddleback.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void goesBackAndForth() {
        History<String> h = History.of("a").to("b").to("c");
        assertEquals("b", h.undo().now());
        assertEquals("a", h.undo().undo().now());
        assertEquals("a", h.undo().undo().undo().now());
        assertEquals("c", h.undo().undo().redo().redo().redo().now());
        assertFalse(h.undo().to("d").canRedo());
        assertEquals("b", h.undo().to("d").undo().now());
        assertSame(h, h.to("c"));
    }

    @Test
    void aGestureIsOneStep() {
        History<Integer> h = History.of(0);
        for (int i = 1; i <= 50; i++) h = h.to(i, "slider");
        assertEquals(50, h.now());
        assertEquals(0, h.undo().now());
        assertEquals(50, h.undo().redo().now());
        History<Integer> second = h.ended().to(60, "slider").to(61, "slider");
        assertEquals(50, second.undo().now());
        assertEquals(0, second.undo().undo().now());
        assertEquals(50, h.to(70, "other").undo().now());
        assertEquals(50, h.undo().redo().to(80, "slider").undo().now());
    }

    @Test
    void keepsTwoHundredSteps() {
        History<Integer> h = History.of(0);
        for (int i = 1; i <= 300; i++) h = h.to(i);
        int steps = 0;
        while (h.canUndo()) {
            h = h.undo();
            steps++;
        }
        assertEquals(200, steps);
        assertEquals(100, h.now());
    }

    @Test
    void savingIsNoStepAndUndoDoesNotForgetIt() {
        History<String> h = History.of("a").to("b").to("c").undo().each(s -> s + " saved");
        assertEquals("b saved", h.now());
        assertEquals("a saved", h.undo().now());
        assertEquals("c saved", h.redo().now());
        assertTrue(h.undo().canRedo());
    }
}
