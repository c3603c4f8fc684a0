package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;

import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Patterns that come and go, against sets of texts. */
class GenerationsTest {
    private static final int UNITS = 5;

    private static Cells cells(Set<String> patterns) {
        byte[] states = new byte[patterns.size() * UNITS];
        int at = 0;
        for (String p : patterns)
            for (int u = 0; u < UNITS; u++) states[at++] = (byte) (p.charAt(u) - '0');
        return new Cells(
                2,
                new int[patterns.size() + 1],
                new double[0],
                new int[patterns.size() + 1],
                new int[0],
                new int[0][],
                states,
                new byte[patterns.size()],
                new Census(new long[] {patterns.size()}, true, true, 0));
    }

    @Test
    void bornAndDiedAreDifferencesOfSets() {
        var random = new Random(3);
        for (int trial = 0; trial < 50; trial++) {
            Set<String> a = patterns(random);
            Set<String> b = patterns(random);
            var born = new HashSet<>(b);
            born.removeAll(a);
            var died = new HashSet<>(a);
            died.removeAll(b);
            Generations one = Objects.requireNonNull(Generations.of(cells(a)));
            Generations two = Objects.requireNonNull(Generations.of(cells(b)));
            assertEquals(born.size(), two.without(one));
            assertEquals(died.size(), one.without(two));
        }
        assertNull(Generations.of(null));
    }

    private static Set<String> patterns(Random random) {
        var patterns = new HashSet<String>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder();
            for (int u = 0; u < UNITS; u++) text.append(random.nextInt(u == 2 ? 3 : 2));
            patterns.add(text.toString());
        }
        return patterns;
    }
}
