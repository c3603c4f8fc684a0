package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;

import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.data.DataSettings;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Planted;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** Training from the lowest cell. */
class FineTunerTest {
    private static final Dataset A = Beside.classes(1.1, 16);
    private static final Dataset B = Beside.classes(2.7, 40);

    private static Mapped mapped(Workers workers) {
        Prepared prepared = Beside.prepared(A, B, Loss.CROSS_ENTROPY, 4, 3);
        return Beside.mapped(Beside.random(prepared, 2, workers), prepared, Beside.around(2, 5));
    }

    private static FineTuning tuned(Mapped mapped, int steps) {
        return FineTuner.of(
                mapped, steps, Beside.SEED, Workers.shared(), Kept.NOTHING, Progress.NONE);
    }

    /** Least squares by a QR decomposition of another library. */
    @Test
    void theFootIsThatOfLeastSquares() {
        var normals = new Seed(5).normals();
        for (int axes = 1; axes <= 3; axes++) {
            double[] origin = normals.fill(new double[12]);
            double[][] directions = new double[axes][];
            for (int k = 0; k < axes; k++) {
                directions[k] = normals.fill(new double[12]);
                if (k > 0) Vectors.add(directions[k], 3, directions[0]);
            }
            double[] point = normals.fill(new double[12]);
            RealVector off = new ArrayRealVector(point).subtract(new ArrayRealVector(origin));
            var matrix = new Array2DRowRealMatrix(directions).transpose();
            RealVector z = new QRDecomposition(matrix).getSolver().solve(off);
            double away = off.subtract(matrix.operate(z)).getNorm();
            double[] foot = new Foot(origin, directions).of(point);
            for (int k = 0; k < axes; k++) assertEquals(z.getEntry(k), foot[k], 1e-12);
            assertEquals(away, foot[axes], 1e-12);
        }
    }

    @Test
    void aDirectionAlongAnotherHasNoCoordinate() {
        double[][] directions = {{1, 0, 0}, {2, 0, 0}, {1, 1, 0}};
        assertArrayEquals(
                new double[] {3, 0, 4, 5},
                new Foot(new double[3], directions).of(new double[] {7, 4, 5}),
                1e-15);
    }

    @Test
    void itBeginsAtTheLowestCellAndLeavesThePlane() {
        Mapped mapped = mapped(Workers.shared());
        double[] loss = mapped.train().loss();
        int lowest = 0;
        for (int i = 0; i < loss.length; i++) if (loss[i] < loss[lowest]) lowest = i;
        double[] z = mapped.at().point(lowest);
        FineTuning tuned = tuned(mapped, 50);
        assertEquals(loss[lowest], tuned.train()[0], 1e-12);
        assertEquals(mapped.train().accuracy()[lowest], tuned.trainAccuracy()[0], 1e-12);
        assertEquals(z[0], tuned.along()[0][0], 1e-12);
        assertEquals(z[1], tuned.along()[1][0], 1e-12);
        assertEquals(0, tuned.away()[0], 1e-12);
        int end = tuned.step().length - 1;
        assertEquals(50, tuned.step()[end]);
        assertTrue(tuned.train()[end] < tuned.train()[0]);
        assertTrue(tuned.away()[end] > 0);
        double onTest =
                new NetworkObjective(
                                mapped.prepared().network(),
                                B,
                                Loss.CROSS_ENTROPY,
                                0,
                                Workers.shared())
                        .evaluate(mapped.planted().weights(z))
                        .loss();
        assertEquals(onTest, tuned.test()[0], 1e-12);
        assertNull(tuned.skipped());
    }

    /**
     * A line y = w x + b through exact values: the plane is all of weight space, so training cannot
     * leave it, and both runs come to w = 2, b = -1 (closed form).
     */
    @Test
    void trainingInThePlaneItselfFindsTheLine() {
        double[] x = {-1, -0.5, 0, 0.5, 1};
        double[] y = new double[5];
        for (int i = 0; i < 5; i++) y[i] = 2 * x[i] - 1;
        var data = new Dataset(x, 1, new Targets.Reals(y, 1));
        Prepared drawn = Beside.prepared(data, data, Loss.SQUARED_ERROR, 1);
        Prepared prepared = adam(drawn, 0.05);
        var plane =
                new Spanned(
                        drawn.network(),
                        new double[] {0.5, 0.25},
                        new double[][] {{1, 0}, {1, 1}},
                        Loss.SQUARED_ERROR,
                        Workers.shared());
        FineTuning tuned = tuned(Beside.mapped(plane, prepared, Beside.around(2, 3)), 3000);
        int end = tuned.step().length - 1;
        assertEquals(101, tuned.step().length);
        for (double away : tuned.away()) assertEquals(0, away, 1e-12);
        assertEquals(0, tuned.train()[end], 1e-10);
        assertEquals(2, 0.5 + tuned.along()[0][end] + tuned.along()[1][end], 1e-5);
        assertEquals(-1, 0.25 + tuned.along()[1][end], 1e-5);
        assertEquals(0, Objects.requireNonNull(tuned.ordinary()).train()[end], 1e-10);
        assertTrue(Double.isNaN(tuned.trainAccuracy()[0]));
    }

    private static Prepared adam(Prepared p, double rate) {
        TrainingSettings usual = TrainingSettings.defaults();
        var how =
                new TrainingSettings(
                        new Adam(rate, 0.9, 0.999, 1e-8),
                        null,
                        1,
                        null,
                        usual.init(),
                        usual.schedule(),
                        null,
                        null,
                        usual.curve(),
                        usual.trajectory(),
                        usual.checkpoint());
        var problem =
                new Problem(
                        DataSettings.of(new GeneratedData(new TwoMoons(40, 0.1))),
                        p.problem().network(),
                        p.problem().loss(),
                        0,
                        new Weights.Trained(how));
        return new Prepared(problem, p.data(), p.network(), p.weights(), null);
    }

    @Test
    void withoutTestExamplesThereAreNoTestLosses() {
        Prepared prepared =
                Beside.prepared(A, Beside.labelled(1, new int[0]), Loss.CROSS_ENTROPY, 4, 3);
        FineTuning tuned =
                tuned(
                        Beside.mapped(
                                Beside.random(prepared, 1, Workers.shared()),
                                prepared,
                                Beside.around(1, 5)),
                        3);
        for (double loss : tuned.test()) assertTrue(Double.isNaN(loss));
        assertArrayEquals(new int[] {0, 1, 2, 3}, tuned.step());
        assertEquals(1, tuned.along().length);
    }

    /** The target has its least value H(q) + 0.2 at z1 = 0, which is a node of the grid. */
    @Test
    void aConstructedNetworkIsTrainedFromItsLowestNode() {
        var planted = ConstructedNetwork.of(new Hill(), 4, A, Loss.CROSS_ENTROPY);
        Prepared prepared = Beside.prepared(A, B, Loss.CROSS_ENTROPY, 4, 3);
        FineTuning tuned = tuned(Beside.mapped(planted, prepared, Lattice.unit(2, 5)), 20);
        assertNull(tuned.skipped());
        assertEquals(1.5 * Math.log(2) + 0.2, tuned.train()[0], 1e-12);
        assertEquals(0, tuned.along()[0][0], 1e-12);
        assertEquals(0, tuned.away()[0], 1e-12);
        assertTrue(tuned.train()[20] < tuned.train()[0]);
    }

    /** Made but for its weights, which would not be asked for. */
    private record Large(Network network) implements Planted {
        @Override
        public int axes() {
            return 2;
        }

        @Override
        public double[] weights(double... z) {
            throw new IllegalStateException("weights");
        }

        @Override
        public Maps maps(Dataset data, Lattice at, Progress progress) {
            return new Maps(new double[at.size()], new double[at.size()]);
        }
    }

    /** 5 x 2000 + 2000 + 2000 x 2000 + 2000 + 2000 x 3 + 3. */
    @Test
    void networksThatAreTooLargeAreLeftOut() {
        Prepared prepared =
                new Prepared(
                        Beside.problem(Beside.layers(4, 3), Loss.CROSS_ENTROPY),
                        new Split(A, B),
                        Network.of(Beside.layers(4, 3), 5),
                        new double[0],
                        null);
        var large = new Large(Network.of(Beside.layers(2000, 2000, 3), 5));
        FineTuning tuned = tuned(Beside.mapped(large, prepared, Lattice.unit(2, 2)), 5);
        assertEquals(
                "transfer.fine-tuning: a network of at most 4000000 parameters, was one of 4020003",
                Objects.requireNonNull(tuned.skipped()).replaceAll("(?<=\\d)\\D(?=\\d{3})", ""));
        assertEquals(0, tuned.step().length);
    }

    @Test
    void theSeedDecidesAndTheThreadsDoNot() {
        var results = new ArrayList<FineTuning>();
        for (int threads : new int[] {1, 4})
            try (var workers = new Workers(threads)) {
                results.add(
                        FineTuner.of(
                                mapped(workers),
                                30,
                                Beside.SEED,
                                workers,
                                Kept.NOTHING,
                                Progress.NONE));
            }
        assertArrayEquals(results.get(0).train(), results.get(1).train());
        assertArrayEquals(results.get(0).away(), results.get(1).away());
        FineTuning.Ordinary first = Objects.requireNonNull(results.get(0).ordinary());
        FineTuning.Ordinary second = Objects.requireNonNull(results.get(1).ordinary());
        assertArrayEquals(first.train(), second.train());
        assertNotNull(first.test());
        FineTuning other =
                FineTuner.of(
                        mapped(Workers.shared()),
                        30,
                        Beside.SEED.of(1),
                        Workers.shared(),
                        Kept.NOTHING,
                        Progress.NONE);
        assertTrue(Objects.requireNonNull(other.ordinary()).train()[0] != first.train()[0]);
    }

    @Test
    void cancellingEndsIt() {
        Mapped mapped = mapped(Workers.shared());
        var whole = new Watch<Object>();
        FineTuner.of(mapped, 10, Beside.SEED, Workers.shared(), Kept.NOTHING, whole);
        for (int at : List.of(1, 5, 11, 15, whole.fractions.size())) {
            var watch = new Watch<Object>();
            watch.cancelAt = at;
            assertThrows(
                    CancellationException.class,
                    () ->
                            FineTuner.of(
                                    mapped,
                                    10,
                                    Beside.SEED,
                                    Workers.shared(),
                                    Kept.NOTHING,
                                    watch));
        }
        for (int i = 1; i < whole.fractions.size(); i++)
            assertTrue(whole.fractions.get(i) >= whole.fractions.get(i - 1));
    }
}
