package saddleback.engine.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** What every run of the spectrum lab keeps to. */
class SpectrumContractTest {
    private static final Problem TRAINED = Cases.moons(Cases.TANH, 0.001, Cases.trained(9, 0.1));
    private static final DensitySettings DENSITY = new DensitySettings(3, 6, 0.02);

    static Stream<SpectrumSettings> settings() {
        SpectrumSettings base = Cases.exact();
        return Stream.of(
                base,
                Cases.with(base, true, DENSITY, Operator.HESSIAN, true, 4),
                Cases.with(base, false, DENSITY, Operator.HESSIAN, true, 3),
                Cases.with(base, false, DENSITY, Operator.DIFFERENCE, false, null),
                Cases.at(
                        Cases.with(base, false, null, Operator.GAUSS_NEWTON, true, 3),
                        new At.Step(7)),
                Cases.with(base, false, DENSITY, Operator.FISHER, false, null));
    }

    private static SpectrumResult run(SpectrumSettings settings, Watch<SpectrumResult> watch) {
        return Spectrum.run(TRAINED, settings, Cases.SEED, watch);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void progressRisesToOneAndPreviewsAreParts(SpectrumSettings settings) {
        var watch = new Watch<SpectrumResult>();
        SpectrumResult last = run(settings, watch);
        double before = 0;
        for (double f : watch.fractions) {
            assertTrue(f >= before && f <= 1, "fraction " + f + " after " + before);
            before = f;
        }
        assertEquals(1, before, 1e-12);
        Integer moments = settings.along();
        int least = 2 + last.blocks().size() + (moments == null ? 0 : moments);
        assertTrue(watch.previews.size() >= least, "previews " + watch.previews.size());
        for (SpectrumResult p : watch.previews) assertPart(p, last);
    }

    private static void assertPart(SpectrumResult part, SpectrumResult whole) {
        assertEquals(whole.loss(), part.loss());
        if (part.eigenvalues() != null)
            assertEquals(
                    whole.eigenvalues() == null ? 0 : whole.eigenvalues().greatest(),
                    part.eigenvalues().greatest());
        if (part.density() != null)
            assertArrayEquals(Objects.requireNonNull(whole.density()).y(), part.density().y());
        for (int i = 0; i < part.along().size(); i++)
            assertEquals(whole.along().get(i).trace(), part.along().get(i).trace());
        assertFalse(Spectrum.LAB.output().apply(part).values().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void cancellingStopsAtThatStep(SpectrumSettings settings) {
        var whole = new Watch<SpectrumResult>();
        run(settings, whole);
        int steps = whole.fractions.size();
        for (int k = 1; k <= steps; k += k < 20 ? 1 : steps / 17 + 1) {
            var watch = new Watch<SpectrumResult>();
            watch.cancelAt = k;
            assertThrows(CancellationException.class, () -> run(settings, watch));
            assertEquals(k, watch.fractions.size());
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theResultDependsOnTheSeedAndNotOnThreads(SpectrumSettings settings) {
        SpectrumResult first = run(settings, new Watch<>());
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            Cases.assertSame(first, run(settings, new Watch<>(one)));
            Cases.assertSame(first, run(settings, new Watch<>(four)));
        }
        SpectrumResult other = Spectrum.run(TRAINED, settings, new Seed(8), new Watch<>());
        assertNotEquals(first.loss(), other.loss());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aRunKilledAfterAnyPartContinuesToTheSameResult(SpectrumSettings settings) {
        var whole = new Watch<SpectrumResult>();
        SpectrumResult expected = run(settings, whole);
        assertTrue(whole.stores >= 3, "stores " + whole.stores);
        for (int k = 1; k <= whole.stores; k++) {
            var killed = new Watch<SpectrumResult>();
            killed.killAfterStores = k;
            assertThrows(Watch.Killed.class, () -> run(settings, killed));
            var again = new Watch<SpectrumResult>();
            again.parts.putAll(killed.parts);
            Cases.assertSame(expected, run(settings, again));
            assertTrue(again.stores < whole.stores, "parts are used again");
        }
    }
}
