package saddleback.engine.labs.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Network;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Kept;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Directions against their definitions. */
class DirectionsTest {
    private static final Problem MOONS = Cases.moons(Cases.initial());

    private static double norm(double[] a, int from, int n) {
        return Vectors.norm(Arrays.copyOfRange(a, from, from + n));
    }

    /** Lengths of the parts that are scaled together: w's must be d's, and d's way unchanged. */
    private static void assertScaled(double[] w, double[] drawn, double[] d, int from, int n) {
        double length = norm(w, from, n);
        assertEquals(length, norm(d, from, n), 1e-12 * length);
        for (int i = from; i < from + n; i++)
            assertEquals(drawn[i] / norm(drawn, from, n) * length, d[i], 1e-12 * length);
    }

    @ParameterizedTest
    @EnumSource(Normalization.class)
    void normalisationFollowsItsDefinition(Normalization how) {
        Network network = Preparation.loaded(MOONS, Cases.SEED).network();
        double[] w = Cases.SEED.of("w").normals().fill(new double[network.size()]);
        double[] drawn = Cases.SEED.of("d").normals().fill(new double[network.size()]);
        for (boolean biases : new boolean[] {true, false}) {
            double[] d = drawn.clone();
            Scaling.apply(new Directions.Random(how, biases, 1), network, w, d);
            double[] moving = drawn.clone();
            for (Block b : network.blocks())
                if (b.bias() && !biases) {
                    Arrays.fill(moving, b.offset(), b.offset() + b.size(), 0);
                    assertEquals(0, norm(d, b.offset(), b.size()));
                }
            if (how == Normalization.NONE) assertArrayEquals(moving, d);
            if (how == Normalization.MODEL) assertScaled(w, moving, d, 0, w.length);
            for (Block b : network.blocks()) {
                if (b.bias() && !biases) continue;
                if (how == Normalization.LAYER) assertScaled(w, moving, d, b.offset(), b.size());
                for (int r = 0; how == Normalization.FILTER && r < b.rows(); r++)
                    assertScaled(w, moving, d, b.offset() + r * b.cols(), b.cols());
            }
        }
    }

    @Test
    void drawnDirectionsAreStandardNormal() {
        SurfaceResult result =
                Cases.run(
                        Cases.straight(0, 1),
                        Cases.line(new Directions.Random(Normalization.NONE, true, 64), 0, 1, 2));
        double sum = 0;
        double squares = 0;
        double fourth = 0;
        for (SliceResult s : result.slices())
            for (double d : s.slice().plane().d1()) {
                sum += d / 128;
                squares += d * d / 128;
                fourth += d * d * d * d / 128;
            }
        assertEquals(0, sum, 4 / Math.sqrt(128));
        assertEquals(1, squares, 4 * Math.sqrt(2.0 / 128));
        assertTrue(fourth > 1.9 * squares * squares, "kurtosis of a normal, not a uniform number");
    }

    @Test
    void orthogonalDirectionsKeepTheirLength() {
        var random = new Directions.Random(Normalization.FILTER, false, 1);
        Plane oblique =
                Cases.run(MOONS, Cases.plane(random, 3)).slices().getFirst().slice().plane();
        Plane square =
                Cases.run(MOONS, Cases.orthogonal(Cases.plane(random, 3)))
                        .slices()
                        .getFirst()
                        .slice()
                        .plane();
        assertArrayEquals(oblique.d1(), square.d1());
        assertEquals(0, Vectors.dot(square.d1(), square.d2()), 1e-14);
        assertEquals(Vectors.norm(oblique.d2()), Vectors.norm(square.d2()), 1e-14);
        double[] rest = oblique.d2().clone();
        double along = Vectors.dot(rest, square.d1()) / Vectors.dot(square.d1(), square.d1());
        Vectors.add(rest, -along, square.d1());
        Vectors.scale(rest, Vectors.norm(square.d2()) / Vectors.norm(rest));
        assertArrayEquals(rest, square.d2(), 1e-13);
    }

    private static Trajectory path(double[]... points) {
        var all = new ArrayList<Trajectory.Point>();
        for (int i = 0; i < points.length; i++) all.add(new Trajectory.Point(3L * i, points[i]));
        return new Trajectory(all);
    }

    /** Expected numbers: numpy.linalg.svd of the displacements from the last point. */
    @Test
    void principalComponentsAreNumpys() {
        var found =
                PrincipalComponents.of(
                        path(
                                new double[] {3, 1, 0, 2},
                                new double[] {2, 0.5, 1, 1},
                                new double[] {1.5, -1, 0.5, 0},
                                new double[] {0.5, 0, 0.25, -0.5},
                                new double[] {0.25, 0.25, 0, 0.5}),
                        2);
        assertArrayEquals(
                new double[] {0.7413247006709208, 0.21061404282693566}, found.shares(), 1e-13);
        assertArrayEquals(
                new double[] {
                    0.9055029679361406, 0.12331596405258688, 0.16325000208394316, 0.3717620003284553
                },
                found.vectors().get(0),
                1e-12);
        assertArrayEquals(
                new double[] {
                    -0.279708920851362, 0.6503809741461016, -0.3441798557014243, 0.6166909558233215
                },
                found.vectors().get(1),
                1e-12);
    }

    @Test
    void aPathInAPlaneHasTwoComponentsAndMissesNothing() {
        var network = Preparation.loaded(MOONS, Cases.SEED);
        int n = network.network().size();
        double[] origin = Cases.SEED.of("o").normals().fill(new double[n]);
        var plane =
                new Plane(
                        origin,
                        Cases.SEED.of("a").normals().fill(new double[n]),
                        Cases.SEED.of("b").normals().fill(new double[n]));
        double[][] at = {{2, 1}, {1, 3}, {-1, 0.5}, {0, 0}};
        double[][] points = new double[4][];
        for (int i = 0; i < 4; i++) points[i] = plane.point(at[i][0], at[i][1], new double[n]);
        Trajectory path = path(points);
        var objective = network.train(Workers.shared());
        PathOnPlane on =
                PathOnPlane.of(
                        path,
                        plane,
                        objective,
                        new KeptNumbers(Kept.NOTHING),
                        "path",
                        Progress.NONE);
        for (int i = 0; i < 4; i++) {
            assertEquals(at[i][0], on.x()[i], 1e-12);
            assertEquals(at[i][1], on.y()[i], 1e-12);
            assertEquals(0, on.missed()[i], 1e-7);
            assertEquals(objective.value(points[i]), on.loss()[i]);
            assertEquals(on.loss()[i], on.projectedLoss()[i], 1e-11);
        }
        assertArrayEquals(new long[] {0, 3, 6, 9}, on.step());
        var components = PrincipalComponents.of(path, 2);
        assertEquals(1, components.shares()[0] + components.shares()[1], 1e-12);
        assertThrows(IllegalArgumentException.class, () -> PrincipalComponents.of(path, 3));
    }

    @Test
    void whatALineMissesIsTheSineOfTheAngle() {
        var prepared = Preparation.loaded(Cases.straight(0, 1), Cases.SEED);
        var line = Plane.line(new double[] {0, 0}, new double[] {2, 0});
        PathOnPlane on =
                PathOnPlane.of(
                        path(new double[] {3, 4}, new double[] {0, 0}),
                        line,
                        prepared.train(Workers.shared()),
                        new KeptNumbers(Kept.NOTHING),
                        "path",
                        Progress.NONE);
        assertArrayEquals(new double[] {1.5, 0}, on.x(), 1e-15);
        assertArrayEquals(new double[] {0.8, 0}, on.missed(), 1e-15);
    }

    @Test
    void theTrainedPathSpansOneAndEndsAtTheOrigin() {
        SurfaceResult result =
                Cases.run(
                        Cases.moons(Cases.trained(6, 0.1)),
                        Cases.plane(Directions.Trajectory.defaults(), 3));
        PathOnPlane path = result.slices().getFirst().path();
        assertEquals(25, path.size());
        assertEquals(24, path.step()[24]);
        assertEquals(0, path.x()[24]);
        assertEquals(0, path.y()[24]);
        assertEquals(1, Arrays.stream(path.x()).map(Math::abs).max().orElseThrow(), 1e-12);
        assertEquals(1, Arrays.stream(path.y()).map(Math::abs).max().orElseThrow(), 1e-12);
        double total = 0;
        double kept = 0;
        TrainingResult training = Objects.requireNonNull(result.training());
        double[] end = training.weights();
        for (int i = 0; i < 24; i++) {
            double[] move = training.trajectory().points().get(i).weights().clone();
            Vectors.add(move, -1, end);
            double squared = Vectors.dot(move, move);
            total += squared;
            kept += squared * (1 - path.missed()[i] * path.missed()[i]);
        }
        double[] shares = result.slices().getFirst().slice().spread();
        assertEquals(kept / total, shares[0] + shares[1], 1e-9);
        assertEquals(List.of(), result.frames());
    }
}
