package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.objective.Minibatches;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.stream.Stream;

class DescentTest {
    private static final double[] START = {1, -0.5, 2};

    /** The mean over examples i of c_i/2 |w - t_i|^2. */
    private static final Minibatches BOWLS =
            new Minibatches() {
                @Override
                public int size() {
                    return 3;
                }

                @Override
                public int examples() {
                    return 11;
                }

                @Override
                public double gradient(double[] w, int[] order, int from, int to, double[] g) {
                    double sum = 0;
                    java.util.Arrays.fill(g, 0);
                    for (int k = from; k < to; k++)
                        for (int j = 0; j < 3; j++) {
                            double off = w[j] - Math.sin(1 + 3 * order[k] + j);
                            double c = 1 + 0.1 * order[k];
                            sum += c / 2 * off * off / (to - from);
                            g[j] += c * off / (to - from);
                        }
                    return sum;
                }
            };

    static Stream<TrainingSettings> settings() {
        TrainingSettings d = TrainingSettings.defaults();
        return Stream.of(
                with(d, new Sgd(0.05, 0.8, true), 4),
                with(d, new GradientDescent(0.1), null),
                with(d, Adam.defaults(), 3),
                with(d, Lbfgs.defaults(), null));
    }

    private static TrainingSettings with(
            TrainingSettings d, Method method, @Nullable Integer batch) {
        return new TrainingSettings(
                method,
                batch,
                d.epochs(),
                9,
                d.init(),
                d.schedule(),
                null,
                null,
                d.curve(),
                d.trajectory(),
                d.checkpoint());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void stepsAreThoseOfTraining(TrainingSettings settings) {
        var target = new TrainingTarget(BOWLS, _ -> new Measures(0, 0, 0, 0, 0));
        TrainingResult trained =
                Training.run(target, settings, START, new Seed(4), Run.unwatched());
        var descent = new Descent(BOWLS, settings, START, new Seed(4), Workers.shared());
        boolean moved = true;
        while (moved && descent.steps() < 9) moved = descent.move(1);
        assertEquals(trained.steps(), descent.steps());
        assertArrayEquals(trained.weights(), descent.weights());
    }

    @Test
    void lossIsThatOfThePresentPoint() {
        var settings = with(TrainingSettings.defaults(), new GradientDescent(0.1), null);
        var descent = new Descent(BOWLS, settings, START, new Seed(4), Workers.shared());
        assertTrue(descent.move(1));
        int[] all = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] g = new double[3];
        assertEquals(BOWLS.gradient(descent.weights(), all, 0, 11, g), descent.loss(), 1e-15);
    }

    @Test
    void aStartOfAnotherLengthIsRefused() {
        var settings = TrainingSettings.defaults();
        var seed = new Seed(1);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Descent(BOWLS, settings, new double[2], seed, Workers.shared()));
    }
}
