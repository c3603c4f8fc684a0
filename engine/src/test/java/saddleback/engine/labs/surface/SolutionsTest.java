package saddleback.engine.labs.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.io.WeightFile;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lines and planes through other seeds' networks, and about rescaled weights. */
class SolutionsTest {
    private static final Problem TRAINED = Cases.moons(Cases.trained(20, 0.1));

    private static double[] weights(long seed) {
        Prepared loaded = Preparation.loaded(TRAINED, Cases.SEED);
        return Preparation.weighted(loaded, WeightFile::read, new Seed(seed), Run.unwatched())
                .weights();
    }

    private static double[] point(Plane plane, double x, double y) {
        return plane.point(x, y, new double[plane.origin().length]);
    }

    @Test
    void aLineGoesFromOneSeedToTheOther() {
        SurfaceResult result =
                Cases.run(TRAINED, Cases.line(new Directions.Solutions(List.of(3L)), 0, 1, 5));
        Plane plane = result.slices().getFirst().slice().plane();
        assertArrayEquals(weights(Cases.SEED.value()), plane.origin());
        assertArrayEquals(weights(3), point(plane, 1, 0), 1e-14);
        var train = Preparation.loaded(TRAINED, Cases.SEED).train(Workers.shared());
        double[] loss = result.slices().getFirst().main().of(Metric.LOSS);
        assertEquals(train.value(weights(Cases.SEED.value())), loss[0], 1e-12);
        assertEquals(train.value(weights(3)), loss[4], 1e-12);
        SurfaceResult.Ends ends = Objects.requireNonNull(result.ends());
        assertEquals(loss[4], ends.second(), 1e-12);
        assertTrue(Objects.requireNonNull(Barrier.of(result)).height() >= 0);
        assertEquals("from seed 7 to seed 3", result.slices().getFirst().slice().xName());
    }

    @Test
    void aPlaneGoesThroughThreeSeeds() {
        SurfaceResult result =
                Cases.run(TRAINED, Cases.plane(new Directions.Solutions(List.of(3L, 4L)), 5));
        Plane plane = result.slices().getFirst().slice().plane();
        assertArrayEquals(weights(3), point(plane, 1, 0), 1e-14);
        assertArrayEquals(weights(4), point(plane, 0, 1), 1e-14);
        assertEquals(3, result.slices().getFirst().slice().places().size());
    }

    @Test
    void everyTrainingKeepsItsOwnCheckpoint() {
        Map<String, byte[]> parts = new HashMap<>();
        var kept =
                new Kept() {
                    @Override
                    public Optional<byte[]> find(String name) {
                        return Optional.ofNullable(parts.get(name));
                    }

                    @Override
                    public void store(String name, byte[] part) {
                        parts.put(name, part);
                    }
                };
        Run<SurfaceResult> run =
                new Run<>() {
                    @Override
                    public void step(double fraction, String doing) {}

                    @Override
                    public Kept kept() {
                        return kept;
                    }
                };
        SurfaceSettings settings = Cases.line(new Directions.Solutions(List.of(3L)), 0, 1, 5);
        SurfaceResult first = Surface.run(TRAINED, settings, Cases.SEED, run);
        assertTrue(parts.containsKey("training"));
        assertTrue(parts.containsKey("seed-3-training"));
        Cases.assertSame(first, Surface.run(TRAINED, settings, Cases.SEED, run));
        Cases.assertSame(first, Cases.run(TRAINED, settings));
    }

    @Test
    void seedsThatDoNotFitAreRefused() {
        refused("seeds", () -> new Directions.Solutions(List.of()));
        refused("seeds", () -> new Directions.Solutions(List.of(1L, 1L)));
        refused(
                "directions.solutions",
                () -> Cases.line(new Directions.Solutions(List.of(1L, 2L)), 0, 1, 3));
        refused(
                "directions.solutions",
                () -> Cases.plane(new Directions.Solutions(List.of(1L)), 3));
        SurfaceSettings own = Cases.line(new Directions.Solutions(List.of(7L)), 0, 1, 3);
        refused("settings.directions.solutions", () -> Cases.run(TRAINED, own));
        var file = new Weights.FromFile(Path.of("w.npz"));
        refused(
                "settings.directions.solutions",
                () ->
                        Solutions.of(
                                new Prepared(
                                        Cases.moons(file),
                                        Preparation.loaded(TRAINED, Cases.SEED).data(),
                                        Preparation.loaded(TRAINED, Cases.SEED).network(),
                                        new double[27],
                                        null),
                                List.of(2L),
                                Cases.SEED,
                                Run.unwatched()));
    }

    private static void refused(String path, org.junit.jupiter.api.function.Executable work) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, work).getMessage());
        assertTrue(message.startsWith(path + ": "), message);
    }

    private static Problem rectifiers(Weights weights) {
        return new Problem(
                TRAINED.data(),
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(6, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(2, true))),
                TRAINED.loss(),
                0,
                weights);
    }

    private static double[] line(Weights weights, Normalization how) {
        var directions = new Directions.Random(how, false, 1);
        return Cases.run(rectifiers(weights), Cases.line(directions, -1, 1, 21))
                .slices()
                .getFirst()
                .main()
                .of(Metric.LOSS);
    }

    @Test
    void filterNormalisationDoesNotSeeARescalingAndRawDirectionsDo() {
        Weights trained = Cases.trained(20, 0.1);
        Weights rescaled = new Weights.Rescaled(8, trained);
        double[] one = line(trained, Normalization.FILTER);
        assertArrayEquals(one, line(rescaled, Normalization.FILTER), 1e-10);
        double[] raw = line(trained, Normalization.NONE);
        double[] other = line(rescaled, Normalization.NONE);
        assertEquals(raw[10], other[10], 1e-12, "one function at the middle");
        assertTrue(Math.abs(raw[0] - other[0]) > 0.1 * raw[0], Arrays.toString(other));
    }

    @Test
    void theWayOfTrainingIsRescaledAsWell() {
        Weights rescaled = new Weights.Rescaled(2, Cases.trained(20, 0.1));
        SurfaceResult result =
                Cases.run(rectifiers(rescaled), Cases.plane(Directions.Trajectory.defaults(), 3));
        PathOnPlane path = result.slices().getFirst().path();
        assertTrue(path.size() > 2);
        double[] plain =
                Cases.run(
                                rectifiers(Cases.trained(20, 0.1)),
                                Cases.plane(Directions.Trajectory.defaults(), 3))
                        .slices()
                        .getFirst()
                        .path()
                        .loss();
        assertArrayEquals(plain, path.loss(), 1e-11);
        refused(
                "problem.weights.rescaled",
                () ->
                        Cases.run(
                                Cases.moons(
                                        new Weights.Rescaled(
                                                2, new Weights.Initial(new Init.He()))),
                                Cases.plane(Directions.Random.defaults(), 3)));
    }
}
