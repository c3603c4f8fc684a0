package saddleback.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeapTest {
    @Test
    void refusesWhatDoesNotFit() {
        long needed = Runtime.getRuntime().maxMemory() + 1;
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Heap.require(needed, "settings", "a surface", "less needs less"));
        assertTrue(
                String.valueOf(e.getMessage()).startsWith("settings: a surface that fits in the "));
        assertTrue(String.valueOf(e.getMessage()).endsWith("(less needs less)"));
    }

    /**
     * Garbage of twice the heap's size leaves room for half of it, although some still lies there.
     */
    @Test
    void doesNotCountWhatIsNoLongerUsed() {
        long max = Runtime.getRuntime().maxMemory();
        byte[] last = {};
        for (long made = 0; made < 2 * max; made += last.length) {
            last = new byte[1 << 26];
            Heap.require(max / 2, "settings", "a surface", "less needs less");
        }
        assertEquals(1 << 26, last.length);
    }
}
