package saddleback.engine.labs.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Output;
import saddleback.engine.data.DataSettings;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.Sine;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Schedule;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;

import java.util.List;
import java.util.Objects;

/** Small problems and settings. */
final class Cases {
    static final Seed SEED = new Seed(7);

    private Cases() {}

    /** 40 points in two classes, a small tanh network, a little decay. */
    static Problem moons(Weights weights) {
        return new Problem(
                DataSettings.of(new GeneratedData(new TwoMoons(40, 0.1))),
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(5, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(2, true))),
                Loss.CROSS_ENTROPY,
                0.001,
                weights);
    }

    /** A straight line through a noisy sine: the loss is a quadratic in the two parameters. */
    static Problem straight(double decay, int outer) {
        return new Problem(
                DataSettings.of(new GeneratedData(new Sine(30, 1, 0.1))),
                NetworkSettings.of(List.of(new LayerSettings.Dense(outer, true))),
                Loss.SQUARED_ERROR,
                decay,
                initial());
    }

    static Weights initial() {
        return new Weights.Initial(new Init.Normal(0.7));
    }

    static Weights trained(int epochs, double rate) {
        return new Weights.Trained(
                new TrainingSettings(
                        new Sgd(rate, 0.9, false),
                        10,
                        epochs,
                        null,
                        new Init.He(),
                        new Schedule.Constant(),
                        null,
                        null,
                        new Interval.Points(3),
                        new Interval.Never(),
                        new Interval.Points(2)));
    }

    static SurfaceSettings plane(Directions directions, int points) {
        return new SurfaceSettings(
                directions,
                false,
                new Range(-0.5, 1.25, points),
                new Range(0, 1.5, points + 2),
                List.of(Metric.LOSS),
                Part.TRAIN,
                null,
                null);
    }

    static SurfaceSettings line(Directions directions, double from, double to, int points) {
        return new SurfaceSettings(
                directions,
                false,
                new Range(from, to, points),
                null,
                List.of(Metric.LOSS),
                Part.TRAIN,
                null,
                null);
    }

    static SurfaceSettings with(
            SurfaceSettings s,
            List<Metric> metrics,
            Part split,
            @Nullable Double refine,
            @Nullable Integer frames) {
        return new SurfaceSettings(
                s.directions(), s.orthogonal(), s.x(), s.y(), metrics, split, refine, frames);
    }

    static SurfaceSettings orthogonal(SurfaceSettings s) {
        return new SurfaceSettings(
                s.directions(), true, s.x(), s.y(), s.metrics(), s.split(), s.refine(), s.frames());
    }

    static SurfaceResult run(Problem problem, SurfaceSettings settings) {
        return Surface.run(problem, settings, SEED, new Watch<SurfaceResult>());
    }

    /** All arrays and values are equal, bit for bit. */
    static void assertSame(SurfaceResult a, SurfaceResult b) {
        Output one = Surface.LAB.output().apply(a);
        Output two = Surface.LAB.output().apply(b);
        assertEquals(one.arrays().keySet(), two.arrays().keySet());
        one.arrays()
                .forEach(
                        (name, array) ->
                                assertArrayEquals(
                                        array.data(),
                                        Objects.requireNonNull(two.arrays().get(name)).data(),
                                        name));
        assertEquals(one.values().get("center.loss"), two.values().get("center.loss"));
        assertEquals(one.tables(), two.tables());
    }
}
