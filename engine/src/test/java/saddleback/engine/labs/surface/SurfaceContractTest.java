package saddleback.engine.labs.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.Output;
import saddleback.engine.format.Array;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.End;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** What every run of the surface lab keeps to. */
class SurfaceContractTest {
    private static final Problem TRAINED = Cases.moons(Cases.trained(4, 0.1));
    private static final List<Metric> ALL = List.of(Metric.values());

    static Stream<SurfaceSettings> settings() {
        SurfaceSettings random = Cases.plane(Directions.Random.defaults(), 9);
        return Stream.of(
                random,
                Cases.line(new Directions.Random(Normalization.LAYER, true, 3), -1, 1, 7),
                Cases.with(random, ALL, Part.BOTH, null, null),
                Cases.with(random, List.of(), Part.TEST, 0.05, 4),
                Cases.plane(Directions.Trajectory.defaults(), 5),
                Cases.line(new Directions.Solutions(List.of(3L)), -1, 2, 7),
                Cases.with(
                        Cases.plane(new Directions.Hessian(1, -1), 4),
                        List.of(),
                        Part.TRAIN,
                        null,
                        3));
    }

    private static SurfaceResult run(SurfaceSettings settings, Watch<SurfaceResult> watch) {
        return Surface.run(TRAINED, settings, Cases.SEED, watch);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void progressRisesToOneAndPreviewsAreCoarserResults(SurfaceSettings settings) {
        var watch = new Watch<SurfaceResult>();
        SurfaceResult last = run(settings, watch);
        double before = 0;
        for (double f : watch.fractions) {
            assertTrue(f >= before && f <= 1, "fraction " + f + " after " + before);
            before = f;
        }
        assertEquals(1, before, 1e-12);
        assertFalse(watch.previews.isEmpty());
        for (SurfaceResult p : watch.previews) assertCoarser(p, last);
    }

    private static void assertCoarser(SurfaceResult coarse, SurfaceResult fine) {
        int columns = coarse.x().length;
        for (int s = 0; s < fine.slices().size(); s++)
            for (Metric m : coarse.slices().get(s).main().metrics().keySet()) {
                double[] a = coarse.slices().get(s).main().of(m);
                double[] b = fine.slices().get(s).main().of(m);
                for (int k = 0; k < a.length; k++) {
                    int i = Arrays.binarySearch(fine.x(), coarse.x()[k % columns]);
                    int j =
                            fine.isLine()
                                    ? 0
                                    : Arrays.binarySearch(fine.y(), coarse.y()[k / columns]);
                    assertTrue(i >= 0 && j >= 0);
                    assertEquals(b[j * fine.x().length + i], a[k]);
                }
            }
        for (int f = 0; f < coarse.frames().size(); f++)
            assertArrayEquals(fine.frames().get(f).loss(), coarse.frames().get(f).loss());
        assertFalse(Surface.LAB.output().apply(coarse).arrays().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void cancellingStopsAtThatStep(SurfaceSettings settings) {
        var whole = new Watch<SurfaceResult>();
        run(settings, whole);
        int steps = whole.fractions.size();
        for (int k : new int[] {1, 2, 5, steps / 2, steps - 1, steps}) {
            var watch = new Watch<SurfaceResult>();
            watch.cancelAt = k;
            assertThrows(CancellationException.class, () -> run(settings, watch));
            assertEquals(k, watch.fractions.size());
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theResultDependsOnTheSeedAndNotOnThreads(SurfaceSettings settings) {
        SurfaceResult first = run(settings, new Watch<SurfaceResult>());
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            Cases.assertSame(first, run(settings, new Watch<SurfaceResult>(one)));
            Cases.assertSame(first, run(settings, new Watch<SurfaceResult>(four)));
        }
        SurfaceResult other =
                Surface.run(TRAINED, settings, new Seed(8), new Watch<SurfaceResult>());
        assertNotEquals(first.train().loss(), other.train().loss());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aRunKilledAfterAnyTileContinuesToTheSameResult(SurfaceSettings settings) {
        var whole = new Watch<SurfaceResult>();
        SurfaceResult expected = run(settings, whole);
        assertTrue(whole.stores >= 4, "stores " + whole.stores);
        for (int k = 1; k <= whole.stores; k++) {
            var killed = new Watch<SurfaceResult>();
            killed.killAfterStores = k;
            assertThrows(Watch.Killed.class, () -> run(settings, killed));
            var again = new Watch<SurfaceResult>();
            again.parts.putAll(killed.parts);
            Cases.assertSame(expected, run(settings, again));
            assertTrue(again.stores < whole.stores, "parts are used again");
        }
    }

    @Test
    void everyMetricAtEveryPointIsThatOfTheNetworkThere() {
        SurfaceSettings settings =
                Cases.with(
                        Cases.plane(Directions.Random.defaults(), 5), ALL, Part.BOTH, null, null);
        SurfaceResult result = run(settings, new Watch<SurfaceResult>());
        var loaded = Preparation.loaded(TRAINED, Cases.SEED);
        SliceResult slice = result.slices().getFirst();
        assertPoints(result, Objects.requireNonNull(slice.train()), loaded.train(Workers.shared()));
        assertPoints(result, Objects.requireNonNull(slice.test()), loaded.test(Workers.shared()));
    }

    private static void assertPoints(SurfaceResult r, Scores scores, NetworkObjective objective) {
        Plane plane = r.slices().getFirst().slice().plane();
        int n = objective.size();
        int points = r.x().length * r.y().length;
        double[] g = new double[n];
        for (int j = 0; j < r.y().length; j++)
            for (int i = 0; i < r.x().length; i++) {
                int at = j * r.x().length + i;
                double[] w = plane.point(r.x()[i], r.y()[j], new double[n]);
                Evaluation e = objective.evaluate(w);
                assertEquals(objective.gradient(w, g), scores.of(Metric.LOSS)[at], 1e-11);
                assertEquals(e.accuracy(), scores.of(Metric.ACCURACY)[at]);
                assertEquals(Vectors.norm(g), scores.of(Metric.GRADIENT_NORM)[at], 1e-11);
                for (int c = 0; c < 2; c++)
                    assertEquals(e.classLoss()[c], scores.classLoss()[c * points + at], 1e-11);
                double[] values = eigenvalues(objective, w);
                double scale = Math.max(Math.abs(values[0]), Math.abs(values[n - 1]));
                assertEquals(values[0], scores.of(Metric.HESSIAN_MIN)[at], 2e-4 * scale);
                assertEquals(values[n - 1], scores.of(Metric.HESSIAN_MAX)[at], 2e-4 * scale);
            }
    }

    /** Of the dense Hessian, column by column. */
    private static double[] eigenvalues(NetworkObjective objective, double[] w) {
        int n = w.length;
        double[] h = new double[n * n];
        double[] unit = new double[n];
        double[] column = new double[n];
        for (int k = 0; k < n; k++) {
            unit[k] = 1;
            objective.hessianTimes(w, unit, column);
            unit[k] = 0;
            System.arraycopy(column, 0, h, k * n, n);
        }
        return Blas.eigenvalues(h, n, 1);
    }

    private static Array array(Output output, String name) {
        return Objects.requireNonNull(output.arrays().get(name));
    }

    @Test
    void framesAreThePlaneAboutTheRecordedSteps() {
        SurfaceSettings settings =
                Cases.with(
                        Cases.plane(Directions.Random.defaults(), 5),
                        List.of(),
                        Part.TEST,
                        null,
                        4);
        SurfaceResult result = run(settings, new Watch<SurfaceResult>());
        NetworkObjective train = Preparation.loaded(TRAINED, Cases.SEED).train(Workers.shared());
        Plane plane = result.slices().getFirst().slice().plane();
        assertEquals(
                List.of(0L, 5L, 10L, 16L),
                result.frames().stream().map(SurfaceResult.Frame::step).toList());
        double[] w = new double[train.size()];
        for (SurfaceResult.Frame f : result.frames()) {
            var point =
                    Objects.requireNonNull(result.training()).trajectory().points().stream()
                            .filter(p -> p.step() == f.step())
                            .findFirst()
                            .orElseThrow();
            var moved = new Plane(point.weights(), plane.d1(), plane.d2());
            for (int k = 0; k < f.loss().length; k++)
                assertEquals(
                        train.value(moved.point(result.x()[k % 5], result.y()[k / 5], w)),
                        f.loss()[k],
                        1e-11);
        }
        Output output = Surface.LAB.output().apply(result);
        assertArrayEquals(new int[] {4, 7, 5}, array(output, "frame-loss").shape());
        assertArrayEquals(new double[] {0, 5, 10, 16}, array(output, "frame-step").data());
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Cases.run(Cases.moons(Cases.initial()), settings));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("settings.frames: "));
    }

    @Test
    void refinementComputesLessAndStaysNearTheSurface() {
        Problem problem = Cases.moons(Cases.trained(30, 0.1));
        SurfaceSettings full =
                new SurfaceSettings(
                        Directions.Random.defaults(),
                        false,
                        new Range(-1, 1, 65),
                        new Range(-1, 1, 65),
                        List.of(),
                        Part.TRAIN,
                        null,
                        null);
        SurfaceResult exact = Cases.run(problem, full);
        double[] expected = exact.slices().getFirst().main().of(Metric.LOSS);
        for (double tolerance : new double[] {1e-2, 1e-3, 1e-4}) {
            SurfaceResult fewer =
                    Cases.run(problem, Cases.with(full, List.of(), Part.TRAIN, tolerance, null));
            double[] found = fewer.slices().getFirst().main().of(Metric.LOSS);
            double[] computed = fewer.slices().getFirst().computed();
            assertEquals(fewer.evaluated(), (long) Arrays.stream(computed).sum());
            assertTrue(fewer.evaluated() < fewer.points(), "evaluated " + fewer.evaluated());
            for (int k = 0; k < found.length; k++)
                assertEquals(expected[k], found[k], computed[k] == 1 ? 0 : 3 * tolerance);
        }
        SurfaceResult all =
                Cases.run(problem, Cases.with(full, List.of(), Part.TRAIN, 1e-300, null));
        assertEquals(all.points(), all.evaluated());
        assertArrayEquals(expected, all.slices().getFirst().main().of(Metric.LOSS));
    }

    @Test
    void aSurfaceThatDoesNotFitIsRefusedBeforeTraining() {
        SurfaceSettings huge =
                new SurfaceSettings(
                        new Directions.Random(Normalization.FILTER, false, 64),
                        false,
                        new Range(-1, 1, 4001),
                        new Range(-1, 1, 4001),
                        ALL,
                        Part.BOTH,
                        null,
                        null);
        var watch = new Watch<SurfaceResult>();
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> run(huge, watch));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("settings: "));
        assertEquals(List.of("loading data"), watch.doing);
    }

    @Test
    void trainingThatDivergedIsAResult() {
        Problem problem = Cases.moons(Cases.trained(40, 1e200));
        SurfaceResult result = Cases.run(problem, Cases.plane(Directions.Random.defaults(), 3));
        assertEquals(End.NOT_FINITE, Objects.requireNonNull(result.training()).end());
        Output output = Surface.LAB.output().apply(result);
        assertEquals("training ended at a loss that is not finite", output.shortfall());
    }
}
