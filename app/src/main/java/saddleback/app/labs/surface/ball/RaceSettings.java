package saddleback.app.labs.surface.ball;

import org.jspecify.annotations.Nullable;

import saddleback.engine.optim.Adam;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Sgd;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * Which methods race down from a point, and how.
 *
 * @param methods 1 to {@value #MOST}, from the same start
 * @param batch not used by methods that need all examples
 * @param length of a step in the plane
 * @param order number of the order in which examples are seen, the same for all methods
 */
public record RaceSettings(
        @Setting("Methods that start together, 1 to 7") List<Method> methods,
        @Setting(
                        value =
                                "Examples in a step; all if not given. Gradient descent and methods"
                                        + " that find the length of their steps always see all",
                        min = 1)
                @Nullable Integer batch,
        @Setting(value = "Steps after which the balls stop", unit = "steps", min = 1, max = 20_000)
                int steps,
        @Setting("What a method in the plane acts on") Length length,
        @Setting(
                        value = "Number of the order in which batches see the examples",
                        min = 1,
                        max = 1_000_000)
                int order) {
    /** So many colours can be told apart. */
    public static final int MOST = 7;

    /** What a method in the plane takes for its two parameters. */
    public enum Length {
        /** The coordinates of the plane: 1 is one length of the direction. */
        COORDINATES,
        /**
         * Distances in weight space along two orthogonal unit directions, so that rates mean the
         * same as in the full space.
         */
        DISTANCES
    }

    /** Checks the ranges and the number of methods. */
    public RaceSettings {
        Ranges.check(RaceSettings.class, methods, batch, steps, length, order);
        methods = List.copyOf(methods);
        if (methods.isEmpty() || methods.size() > MOST)
            throw new IllegalArgumentException("methods: 1 to " + MOST + ", was " + methods.size());
    }

    /**
     * Gradient descent, gradient descent with momentum and Adam over all examples, at most 500
     * steps, in the plane's coordinates.
     */
    public static RaceSettings defaults() {
        return new RaceSettings(
                List.of(
                        new GradientDescent(0.1),
                        new Sgd(0.05, 0.9, false),
                        new Adam(0.01, 0.9, 0.999, 1e-8)),
                null,
                500,
                Length.COORDINATES,
                1);
    }

    /** What a method sees in one step, null for all examples. */
    @Nullable Integer batchOf(Method method) {
        return method.wholeOnly() || method instanceof GradientDescent ? null : batch;
    }
}
