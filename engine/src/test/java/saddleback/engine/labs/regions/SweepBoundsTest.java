package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.regions.Bound;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What stands beside random networks holds for the networks that were counted. */
class SweepBoundsTest {
    private static List<Sweep.Entry> entries(String biasDeviation) {
        String settings =
                """
                {"whole": true, "sweep": {"shapes": [[6], [4, 4]], "inits": ["he", "normal:1"],
                 "bias-deviation": %s, "seeds": 4}}
                """
                        .formatted(biasDeviation);
        return Objects.requireNonNull(Cases.run(Cases.TRAINED, settings).sweep()).entries();
    }

    private static BigInteger least(Sweep.Entry entry) {
        return entry.bounds().stream()
                .filter(b -> b.kind() == Bound.Kind.UPPER)
                .map(b -> Objects.requireNonNull(b.value()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** 1 + 6 + 15 of six lines, which all such networks have that are in general position. */
    @Test
    void noNetworkHasMoreThanItsLeastUpperBound() {
        for (String biases : List.of("0.2", "0", "null"))
            for (Sweep.Entry e : entries(biases))
                for (long regions : e.regions())
                    assertTrue(
                            BigInteger.valueOf(regions).compareTo(least(e)) <= 0,
                            e.init() + ", biases " + biases + ": " + regions);
        Sweep.Entry six = entries("0.2").getFirst();
        assertEquals(BigInteger.valueOf(22), least(six));
        for (long regions : six.regions()) assertEquals(22, regions);
    }

    /** Six lines through one point make twelve cones. */
    @Test
    void withoutBiasesThatOfLinesThroughOnePointIsTaken() {
        Sweep.Entry six = entries("0").getFirst();
        for (long regions : six.regions()) {
            assertEquals(12, regions);
            assertTrue(BigInteger.valueOf(regions).compareTo(least(six)) <= 0);
        }
        assertTrue(least(six).compareTo(BigInteger.valueOf(22)) < 0);
    }
}
