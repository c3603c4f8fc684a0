package saddleback.engine.labs.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.Output;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.io.WeightFile;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.slice.Plane;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** One dense layer with squared error: the loss is a quadratic that is written out here. */
class QuadraticSurfaceTest {
    private static final double DECAY = 0.05;
    private static final Problem PROBLEM = Cases.straight(DECAY, 1);

    @TempDir private Path folder;

    /** Mean of half the squared error of w0 t + w1, and the decay. */
    private static double loss(double[] w) {
        Dataset data = loaded().data().train();
        double[] y = ((Targets.Reals) data.targets()).y();
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double e = w[0] * data.x()[i] + w[1] - y[i];
            sum += e * e / 2;
        }
        return sum / y.length + DECAY / 2 * (w[0] * w[0] + w[1] * w[1]);
    }

    /** A, b, c of the Hessian [[a, b], [b, c]]. */
    private static double[] hessian() {
        Dataset data = loaded().data().train();
        int n = data.examples();
        double xx = 0;
        double x = 0;
        for (double t : data.x()) {
            xx += t * t / n;
            x += t / n;
        }
        return new double[] {xx + DECAY, x, 1 + DECAY};
    }

    private static Prepared loaded() {
        return Preparation.loaded(PROBLEM, Cases.SEED);
    }

    private static double at(Plane plane, double x, double y) {
        return loss(plane.point(x, y, new double[2]));
    }

    private static void assertGrid(SurfaceResult result) {
        Plane plane = result.slices().getFirst().slice().plane();
        double[] found = result.slices().getFirst().main().of(Metric.LOSS);
        int columns = result.x().length;
        for (int k = 0; k < found.length; k++) {
            double y = result.isLine() ? 0 : result.y()[k / columns];
            assertEquals(at(plane, result.x()[k % columns], y), found[k], 1e-12);
        }
        double[] sharpness = result.slices().getFirst().sharpness();
        double centre = at(plane, 0, 0);
        assertEquals(at(plane, 1, 0) + at(plane, -1, 0) - 2 * centre, sharpness[0], 1e-11);
        if (!result.isLine())
            assertEquals(at(plane, 0, 1) + at(plane, 0, -1) - 2 * centre, sharpness[1], 1e-11);
    }

    @Test
    void everyGridPointHasTheQuadraticsValue() {
        assertGrid(
                Cases.run(
                        PROBLEM,
                        Cases.plane(new Directions.Random(Normalization.NONE, true, 1), 9)));
        assertGrid(Cases.run(PROBLEM, Cases.line(Directions.Random.defaults(), 0, 2, 6)));
        assertGrid(Cases.run(PROBLEM, Cases.line(Directions.Random.defaults(), -2, 0, 2)));
        assertGrid(Cases.run(PROBLEM, Cases.line(Directions.Random.defaults(), 3, 4, 3)));
    }

    private static double number(Output output, String name) {
        return (double) Objects.requireNonNull(output.values().get(name));
    }

    @Test
    void theMinimumIsTheSmallestGridValueAndWhereItStands() {
        SurfaceSettings settings =
                Cases.plane(new Directions.Random(Normalization.NONE, true, 1), 9);
        SurfaceResult result = Cases.run(PROBLEM, settings);
        Plane plane = result.slices().getFirst().slice().plane();
        Output output = Surface.LAB.output().apply(result);
        double best = Double.POSITIVE_INFINITY;
        for (double y : Objects.requireNonNull(settings.y()).coordinates())
            for (double x : settings.x().coordinates()) best = Math.min(best, at(plane, x, y));
        assertEquals(best, number(output, "minimum"), 1e-12);
        double[] where = (double[]) Objects.requireNonNull(output.values().get("minimum-at"));
        assertEquals(best, at(plane, where[0], where[1]), 1e-12);
        assertEquals(at(plane, 0, 0), number(output, "center.loss"), 1e-12);
    }

    @Test
    void realTargetsHaveNoAccuracy() {
        Output output =
                Surface.LAB
                        .output()
                        .apply(
                                Cases.run(
                                        PROBLEM,
                                        Cases.line(Directions.Random.defaults(), -1, 1, 3)));
        assertFalse(output.arrays().containsKey("accuracy"));
        assertFalse(output.values().containsKey("center.accuracy"));
        assertTrue(output.arrays().containsKey("loss"));
    }

    @Test
    void eigenvectorsAreThoseOfTheTwoByTwoHessian() {
        SurfaceResult result = Cases.run(PROBLEM, Cases.plane(new Directions.Hessian(1, -1), 5));
        double[] h = hessian();
        double mean = (h[0] + h[2]) / 2;
        double root = Math.hypot((h[0] - h[2]) / 2, h[1]);
        double[] values = {mean + root, mean - root};
        Slice slice = result.slices().getFirst().slice();
        assertArrayEquals(values, slice.spread(), 1e-9);
        double[][] vectors = {slice.plane().d1(), slice.plane().d2()};
        for (int k = 0; k < 2; k++) {
            double[] v = vectors[k];
            assertEquals(1, Vectors.norm(v), 1e-12);
            assertEquals(values[k] * v[0], h[0] * v[0] + h[1] * v[1], 1e-6);
            assertEquals(values[k] * v[1], h[1] * v[0] + h[2] * v[1], 1e-6);
        }
        assertArrayEquals(values, result.slices().getFirst().sharpness(), 1e-9);
        assertGrid(result);
        SurfaceResult second =
                Cases.run(PROBLEM, Cases.line(new Directions.Hessian(2, 1), -1, 1, 5));
        assertEquals(values[1], second.slices().getFirst().slice().spread()[0], 1e-9);
        assertGrid(second);
    }

    private Path file(String name, double... w) throws IOException {
        Path file = folder.resolve(name);
        WeightFile.write(file, loaded().network(), w);
        return file;
    }

    @Test
    void aLineThroughTwoFilesPassesBothAndAConvexLossHasNoBarrier() throws IOException {
        Path a = file("a.npz", 1, -0.5);
        Path b = file("b.safetensors", -0.25, 2);
        SurfaceResult result =
                Cases.run(PROBLEM, Cases.line(new Directions.Points(List.of(a, b)), -0.5, 1.5, 9));
        assertGrid(result);
        double[] found = result.slices().getFirst().main().of(Metric.LOSS);
        double first = loss(new double[] {1, -0.5});
        double second = loss(new double[] {-0.25, 2});
        assertEquals(first, found[2], 1e-12);
        assertEquals(second, found[6], 1e-12);
        Output output = Surface.LAB.output().apply(result);
        assertEquals(0.0, output.values().get("barrier"));
        double[] straight = Objects.requireNonNull(output.arrays().get("interpolation")).data();
        assertEquals(1.5 * first - 0.5 * second, straight[0], 1e-12);
        assertEquals((first + second) / 2, straight[4], 1e-12);
    }

    @Test
    void aPlaneThroughThreeFilesPassesAllThreeAtTheirBarycentricCoordinates() throws IOException {
        double[][] w = {{1, -0.5}, {-0.25, 2}, {0.5, 0.75}};
        var points =
                new Directions.Points(
                        List.of(file("a.npz", w[0]), file("b.npz", w[1]), file("c.npz", w[2])));
        SurfaceResult result = Cases.run(PROBLEM, Cases.plane(points, 8));
        assertGrid(result);
        Plane plane = result.slices().getFirst().slice().plane();
        double[] middle = plane.point(1 / 3.0, 1 / 3.0, new double[2]);
        for (int i = 0; i < 2; i++)
            assertEquals((w[0][i] + w[1][i] + w[2][i]) / 3, middle[i], 1e-15);
        SurfaceResult square = Cases.run(PROBLEM, Cases.orthogonal(Cases.plane(points, 8)));
        assertGrid(square);
        Slice slice = square.slices().getFirst().slice();
        assertEquals(0, Vectors.dot(slice.plane().d1(), slice.plane().d2()), 1e-14);
        assertEquals(Vectors.norm(plane.d2()), Vectors.norm(slice.plane().d2()), 1e-14);
        for (int k = 0; k < 3; k++) {
            Slice.Place place = slice.places().get(k);
            assertArrayEquals(
                    w[k], slice.plane().point(place.x(), place.y(), new double[2]), 1e-13);
        }
    }
}
