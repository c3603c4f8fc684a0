package saddleback.engine.critical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.engine.interval.BallMatrix;
import saddleback.engine.interval.IntervalVector;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A wrong guess of eigenpairs never proves a wrong index. At the origin of R1 with decay the index
 * is 10 (specification).
 */
@SuppressWarnings("NullAway.Init")
class ContractionTest {
    private static final Workers WORKERS = new Workers(2);
    private static final int N = R1.SIZE;

    private NetworkObjective f;
    private Frame frame;
    private BallMatrix hessian;
    private IntervalVector gradient;

    @BeforeEach
    void origin() {
        f = R1.decayed(WORKERS);
        double[] w = new double[N];
        frame = Frame.of(f.hessian(w), N, new FlatDirections(List.of()));
        hessian = requireNonNull(new LossDerivatives(f, w, 1e-9, WORKERS).hessian(Progress.NONE));
        gradient = requireNonNull(new LossDerivatives(f, w, 0, WORKERS).gradient(w));
    }

    @Test
    void theRightFrameProvesTheIndex() {
        var c = new Contraction(frame);
        assertEquals(10, c.index());
        assertTrue(c.bounds(hessian, gradient).factor() < 1e-3);
        assertTrue(c.bounds(hessian, gradient).distance() < 1e-11);
    }

    @Test
    void noSignCanBeTurned() {
        for (int i = 0; i < N; i++) {
            double[] values = frame.values().clone();
            values[i] = -values[i];
            var c = new Contraction(new Frame(values, frame.vectors(), N));
            assertFalse(c.bounds(hessian, gradient).factor() < 1, "sign of eigenvalue " + i);
        }
    }

    @Test
    void noVectorCanBeReplaced() {
        for (int i = 0; i < N; i++) {
            double[] vectors = frame.vectors().clone();
            System.arraycopy(vectors, (i + 1) % N * N, vectors, i * N, N);
            var c = new Contraction(new Frame(frame.values(), vectors, N));
            assertFalse(c.bounds(hessian, gradient).factor() < 1, "vector " + i);
        }
    }

    @Test
    void noisyFramesProveTheRightIndexOrNone() {
        RandomGenerator random = new Seed(3).of("noise").random();
        int proofs = 0;
        for (int t = 0; t < 300; t++) {
            double size = StrictMath.pow(10, random.nextDouble(-9, 1));
            double[] vectors = frame.vectors().clone();
            double[] values = frame.values().clone();
            for (int i = 0; i < vectors.length; i++) vectors[i] += size * random.nextDouble(-1, 1);
            for (int i = 0; i < N; i++) values[i] += 0.1 * size * random.nextDouble(-1, 1);
            var c = new Contraction(new Frame(values, vectors, N));
            if (!(c.bounds(hessian, gradient).factor() < 1)) continue;
            proofs++;
            assertEquals(10, c.index());
        }
        assertTrue(proofs > 30 && proofs < 270, "both happen: " + proofs);
    }

    @Test
    void theHessianOfAnotherPlaceProvesNothing() {
        var c = new Contraction(frame);
        for (int s = 0; s < 10; s++) {
            BallMatrix other =
                    requireNonNull(
                            new LossDerivatives(f, R1.point(s, 0.3), 0, WORKERS)
                                    .hessian(Progress.NONE));
            assertFalse(c.bounds(other, gradient).factor() < 1);
        }
    }

    @Test
    void aHessianThatIsNotKnownProvesNothing() {
        BallMatrix unknown = BallMatrix.zeros(N, N);
        unknown.add(4, 4, Double.NaN);
        assertFalse(new Contraction(frame).bounds(unknown, gradient).factor() < 1);
        BallMatrix endless = BallMatrix.zeros(N, N);
        endless.add(4, 4, Double.POSITIVE_INFINITY);
        assertFalse(new Contraction(frame).bounds(endless, gradient).factor() < 1);
    }

    /** With an unmoving Hessian the distance is that of the Newton step. */
    @Test
    void theDistanceIsThatOfTheNewtonStep() {
        double[] w = new double[N];
        double[] h = f.hessian(w);
        double[] g = new Seed(5).normals().fill(new double[N]);
        double[] step = new double[N];
        for (int i = 0; i < N; i++) {
            double along = Vectors.dot(frame.vectors(), i * N, g, 0, N) / frame.values()[i];
            Vectors.add(step, 0, -along, frame.vectors(), i * N, N);
        }
        double distance =
                new Contraction(frame)
                        .bounds(BallMatrix.of(h, N, N), IntervalVector.of(g, 0, N))
                        .distance();
        assertEquals(1, distance / Vectors.norm(step), 1e-9);
        assertTrue(distance >= Vectors.norm(step) * (1 - 1e-12));
    }
}
