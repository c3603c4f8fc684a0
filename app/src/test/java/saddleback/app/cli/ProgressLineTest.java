package saddleback.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong(17 * SECOND);

    private ProgressLine line(boolean interactive) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressLine(new Terminal(stream, stream, interactive), now::get);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void plainLinesComeEveryFiveSeconds() {
        ProgressLine line = line(false);
        for (int i = 0; i <= 24; i++) {
            line.show(i / 40.0, "tile " + i);
            now.addAndGet(SECOND / 2);
        }
        line.clear();
        assertEquals(
                " 25%  5.0 %/s  0:15 left  tile 10\n 50%  5.0 %/s  0:10 left  tile 20\n", said());
    }

    @Test
    void theRateOfAResumedRunCountsFromItsStart() {
        ProgressLine line = line(false);
        line.show(0.5, "found");
        now.addAndGet(100 * SECOND);
        line.show(0.75, "tile 3");
        assertEquals(" 75%  15.0 %/min  1:40 left  tile 3\n", said());
    }

    @Test
    void aTerminalsLineIsOverwrittenAndTakenAway() {
        ProgressLine line = line(true);
        line.show(0, "start");
        now.addAndGet(SECOND / 100);
        line.show(0.1, "too soon");
        now.addAndGet(10 * SECOND);
        line.show(0.25, "x".repeat(100));
        line.clear();
        String[] drawn = said().split("\r");
        assertEquals("  0% [------------------------]  start\u001b[K", drawn[1]);
        assertEquals(79 + "\u001b[K".length(), drawn[2].length());
        assertEquals("\u001b[K", drawn[drawn.length - 1]);
    }

    @Test
    void timesHaveHoursOnlyWhenNeeded() {
        assertEquals("0:00", ProgressLine.time(0));
        assertEquals("0:01", ProgressLine.time(0.2));
        assertEquals("59:59", ProgressLine.time(3599));
        assertEquals("1:00:00", ProgressLine.time(3600));
    }
}
