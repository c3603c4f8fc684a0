package saddleback.engine.flatness.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Parametrisation;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.R2;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

class CoordinatesTest {

    /** Weights are twice the coordinates. */
    private record Doubled(int size) implements Parametrisation, Parametrisation.Tangent {
        @Override
        public int weightCount() {
            return size;
        }

        @Override
        public void weights(double[] coordinates, double[] weights) {
            for (int i = 0; i < size; i++) weights[i] = 2 * coordinates[i];
        }

        @Override
        public double[] coordinates(double[] weights, double[] near) {
            double[] x = weights.clone();
            Vectors.scale(x, 0.5);
            return x;
        }

        @Override
        public Tangent at(double[] coordinates) {
            return this;
        }

        @Override
        public void jacobian(double[] v, double[] out) {
            weights(v, out);
        }

        @Override
        public void transpose(double[] u, double[] out) {
            weights(u, out);
        }

        @Override
        public void addCurvature(double[] u, double[] v, double[] out) {}

        @Override
        public double logDeterminant() {
            return size * Math.log(2);
        }
    }

    private static Reading read(Place place, Measure measure, MeasureSettings how, int threads) {
        try (var workers = new Workers(threads)) {
            var loss =
                    new NetworkObjective(
                            R2.network(),
                            R2.data(R2.network(), R2.weights()),
                            Loss.MEAN_SQUARED_ERROR,
                            0,
                            workers);
            return new Around(Subject.of(place, loss, how, new Seed(3)))
                    .read(measure, Progress.NONE);
        }
    }

    @Test
    void halvedCoordinatesHalveWidthsAndQuarterAreas() {
        MeasureSettings how = MeasureSettings.defaults();
        var network = R2.network();
        double[] half = R2.weights();
        Vectors.scale(half, 0.5);
        var halved = new Place(network, new Doubled(16), half, 1);
        double width = read(R2.place(), Measure.WIDTH, how, 1).value();
        assertEquals(width / 2, read(halved, Measure.WIDTH, how, 1).value(), 1e-9 * width);
        double area = read(R2.place(), Measure.AREA, how, 1).value();
        assertEquals(area / 4, read(halved, Measure.AREA, how, 1).value(), 1e-6 * area);
        // the same directions: n ln 2 to rounding
        double volume = read(R2.place(), Measure.LOG_VOLUME, how, 1).value();
        double small = read(halved, Measure.LOG_VOLUME, how, 1).value();
        assertEquals(volume - 16 * Math.log(2), small, 1e-6);
    }

    @Test
    void theSameBitsForAnyNumberOfThreads() {
        MeasureSettings how = MeasureSettings.defaults();
        for (Measure m :
                List.of(
                        Measure.WIDTH,
                        Measure.AREA,
                        Measure.LOG_VOLUME,
                        Measure.EPSILON_SHARPNESS,
                        Measure.KESKAR_SHARPNESS,
                        Measure.KESKAR_SUBSPACE,
                        Measure.LOCAL_ENTROPY))
            assertEquals(read(R2.place(), m, how, 1), read(R2.place(), m, how, 3), m.name());
    }

    /** One weight w = 0.1, one example x = 1 of class 1: wrong where w + 0.1 z is below 0. */
    @Test
    void theErrorOfDrawnWeightsIsThatOfTheNormalDistribution() {
        Network network = Network.of(R2.settings(1), 1);
        var data =
                new Dataset(
                        new double[] {1}, 1, new Targets.Classes(new int[] {1}, List.of("0", "1")));
        var train =
                new NetworkObjective(network, data, Loss.BINARY_CROSS_ENTROPY, 0, Workers.shared());
        var how = new MeasureSettings(0.05, 1e-3, 4000, 10, 0.1, 0.05);
        Subject subject =
                Subject.of(Place.of(network, new double[] {0.1}), train, how, new Seed(3));
        Reading r = new Around(subject).read(Measure.PAC_BAYES, Progress.NONE);
        double error = new NormalDistribution().cumulativeProbability(-1);
        double penalty = PacBayes.penalty(PacBayes.divergence(1, 0.1, 0.1), 1, 0.05);
        assertTrue(r.low() <= error + penalty && error + penalty <= r.high(), r.toString());
        assertTrue(r.high() - r.low() < 0.05);
        assertTrue(PacBayes.penalty(1, 1, 0.01) > PacBayes.penalty(1, 1, 0.05));
    }
}
