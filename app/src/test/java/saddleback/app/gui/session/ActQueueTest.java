package saddleback.app.gui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Act;

import java.util.List;

/** What of many acts is left when a session comes to them. */
class ActQueueTest {
    private final ActQueue queue = new ActQueue();

    private static Act.Drag to(double x) {
        return new Act.Drag(0, 0, 0, 0, x, 0, false);
    }

    @Test
    void ofADragOnlyTheLastPlaceIsKept() throws Exception {
        for (int i = 1; i <= 3; i++) queue.put(to(i));
        assertEquals(List.of(to(3)), taken());
    }

    private List<Act> taken() throws InterruptedException {
        return queue.take(Long.MAX_VALUE).acts();
    }

    @Test
    void ofATracedDragEveryPlaceIsKept() throws Exception {
        queue.trace(true);
        for (int i = 1; i <= 3; i++) queue.put(to(i));
        queue.put(new Act.Hover(0, 0, 1, 1));
        queue.put(to(4));
        queue.put(new Act.Hover(0, 0, 2, 2));
        assertEquals(List.of(to(1), to(2), to(3), to(4), new Act.Hover(0, 0, 2, 2)), taken());
    }
}
