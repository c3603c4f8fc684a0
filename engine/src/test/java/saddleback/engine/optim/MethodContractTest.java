package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What every method must do, over the list of all of them. */
class MethodContractTest {

    /** A method, and for each of its settings the same method with that one changed. */
    record Case(Method method, List<Method> changed) {
        @Override
        public String toString() {
            return method.toString();
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(new GradientDescent(1.3e-3), List.of(new GradientDescent(1e-3))),
                new Case(
                        new Sgd(5e-4, 0.9, false),
                        List.of(
                                new Sgd(6e-4, 0.9, false),
                                new Sgd(5e-4, 0.8, false),
                                new Sgd(5e-4, 0.9, true))),
                new Case(
                        new Sgd(5e-4, 0.9, true),
                        List.of(
                                new Sgd(6e-4, 0.9, true),
                                new Sgd(5e-4, 0.8, true),
                                new Sgd(5e-4, 0.9, false))),
                new Case(
                        new AdaGrad(0.5, 0, 1e-10),
                        List.of(
                                new AdaGrad(0.4, 0, 1e-10),
                                new AdaGrad(0.5, 0.1, 1e-10),
                                new AdaGrad(0.5, 0, 1e-3))),
                new Case(
                        new RmsProp(1e-3, 0.99, 1e-8, 0, false),
                        List.of(
                                new RmsProp(2e-3, 0.99, 1e-8, 0, false),
                                new RmsProp(1e-3, 0.9, 1e-8, 0, false),
                                new RmsProp(1e-3, 0.99, 1e-3, 0, false),
                                new RmsProp(1e-3, 0.99, 1e-8, 0.5, false),
                                new RmsProp(1e-3, 0.99, 1e-8, 0, true))),
                new Case(
                        new RmsProp(1e-4, 0.99, 1e-8, 0.9, true),
                        List.of(
                                new RmsProp(2e-4, 0.99, 1e-8, 0.9, true),
                                new RmsProp(1e-4, 0.9, 1e-8, 0.9, true),
                                new RmsProp(1e-4, 0.99, 1e-3, 0.9, true),
                                new RmsProp(1e-4, 0.99, 1e-8, 0.8, true),
                                new RmsProp(1e-4, 0.99, 1e-8, 0.9, false))),
                new Case(
                        new Adam(5e-3, 0.9, 0.999, 1e-8),
                        List.of(
                                new Adam(4e-3, 0.9, 0.999, 1e-8),
                                new Adam(5e-3, 0.8, 0.999, 1e-8),
                                new Adam(5e-3, 0.9, 0.99, 1e-8),
                                new Adam(5e-3, 0.9, 0.999, 1e-3))),
                new Case(
                        new AdamW(5e-3, 0.9, 0.999, 1e-8, 1e-8),
                        List.of(
                                new AdamW(4e-3, 0.9, 0.999, 1e-8, 1e-8),
                                new AdamW(5e-3, 0.8, 0.999, 1e-8, 1e-8),
                                new AdamW(5e-3, 0.9, 0.99, 1e-8, 1e-8),
                                new AdamW(5e-3, 0.9, 0.999, 1e-3, 1e-8),
                                new AdamW(5e-3, 0.9, 0.999, 1e-8, 0.1))),
                new Case(
                        new Lbfgs(5, 1e-4, 0.9, 25),
                        List.of(
                                new Lbfgs(1, 1e-4, 0.9, 25),
                                new Lbfgs(5, 0.49, 0.9, 25),
                                new Lbfgs(5, 1e-4, 0.01, 25),
                                new Lbfgs(5, 1e-4, 0.9, 1))),
                new Case(new Newton(), List.of()),
                new Case(
                        new DampedNewton(List.of(3.0, 0.5)),
                        List.of(new DampedNewton(List.of(3.0)))),
                new Case(
                        new SaddleFreeNewton(List.of(1.0, 0.1)),
                        List.of(new SaddleFreeNewton(List.of(1.0)))),
                new Case(
                        new KrylovSaddleFreeNewton(2, 1, List.of(1.0, 0.1)),
                        List.of(
                                new KrylovSaddleFreeNewton(1, 1, List.of(1.0, 0.1)),
                                new KrylovSaddleFreeNewton(2, 2, List.of(1.0, 0.1)),
                                new KrylovSaddleFreeNewton(2, 1, List.of(1.0)))),
                new Case(
                        new TrustRegion(0.5, 2, 0, false, 2),
                        List.of(
                                new TrustRegion(0.4, 2, 0, false, 2),
                                new TrustRegion(0.5, 0.5, 0, false, 2),
                                new TrustRegion(0.5, 2, 0.24, false, 2),
                                new TrustRegion(0.5, 2, 0, true, 2),
                                new TrustRegion(0.5, 2, 0, false, 1))),
                new Case(
                        new CubicRegularisation(20, 0),
                        List.of(
                                new CubicRegularisation(10, 0),
                                new CubicRegularisation(20, 0.89))));
    }

    static Stream<Object[]> onEveryFunction() {
        return cases().stream()
                .flatMap(c -> Functions.all().stream().map(f -> new Object[] {c.method(), f}));
    }

    @Test
    void everyMethodIsInTheList() {
        var listed = new HashSet<Class<?>>();
        cases().forEach(c -> listed.add(c.method().getClass()));
        assertEquals(new HashSet<>(Arrays.asList(Method.class.getPermittedSubclasses())), listed);
    }

    @Test
    void writtenIdsNeverChange() {
        var ids =
                Arrays.stream(Method.class.getPermittedSubclasses())
                        .map(c -> c.getAnnotation(Id.class).value())
                        .toList();
        assertEquals(
                List.of(
                        "gradient-descent",
                        "sgd",
                        "adagrad",
                        "rmsprop",
                        "adam",
                        "adamw",
                        "l-bfgs",
                        "newton",
                        "damped-newton",
                        "saddle-free-newton",
                        "krylov-saddle-free-newton",
                        "trust-region",
                        "cubic"),
                ids);
    }

    /**
     * To within 1e-6 of the least value; Rosenbrock's valley is slow, so many steps. The rate falls
     * to 0, because methods that divide by a root never come to rest at a constant one.
     */
    @ParameterizedTest
    @MethodSource("onEveryFunction")
    void findsTheMinimum(Method method, Functions.Known known) {
        int steps = method instanceof GradientDescent ? 120_000 : 30_000;
        Schedule schedule = method.wholeOnly() ? new Schedule.Constant() : new Schedule.Cosine(0);
        var settings =
                Settings.recording(
                        Settings.with(method, null, steps, null, schedule),
                        new Interval.Never(),
                        new Interval.Never(),
                        new Interval.Never());
        var result =
                Training.run(
                        Functions.target(known.f()),
                        settings,
                        known.start(),
                        new Seed(1),
                        Run.unwatched());
        assertTrue(result.end().regular(), result.end().sentence());
        double excess = Functions.value(known.f(), result.weights()) - known.least();
        assertTrue(excess > -1e-12, "below the least value by " + -excess);
        assertTrue(excess < 1e-6, "above the least value by " + excess);
    }

    /** Half of the excess over the least value is gone after batches of 5 of 12 examples. */
    @ParameterizedTest
    @MethodSource("cases")
    void batchesLowerTheLoss(Case c) {
        if (c.method().wholeOnly()) return;
        var known = Functions.quadratic();
        var result =
                Training.run(
                        Functions.target(known.f()),
                        Settings.batches(c.method(), 5, 2000),
                        known.start(),
                        new Seed(1),
                        Run.unwatched());
        double before = Functions.value(known.f(), known.start()) - known.least();
        double after = Functions.value(known.f(), result.weights()) - known.least();
        assertTrue(after < before / 2, after + " of " + before);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySettingChangesTheOutcome(Case c) {
        int components = c.method().getClass().getRecordComponents().length;
        assertEquals(components, c.changed().size());
        double[] w = after(c.method(), 12);
        for (Method other : c.changed())
            assertFalse(Arrays.equals(w, after(other, 12)), other.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stateOutAndInContinuesToTheSameBits(Case c) {
        Gradient f = Functions.whole(Functions.rosenbrock().f());
        for (int before = 0; before < 14; before++) {
            var at = new Iterate(new double[] {-1.2, 1});
            var one = c.method().start(2, Workers.shared());
            steps(one, at, f, before);
            var other = c.method().start(2, Workers.shared());
            steps(other, new Iterate(new double[] {0.3, 0.1}), f, 3);
            other.restore(one.state());
            var again = new Iterate(at.w.clone());
            steps(one, at, f, 9);
            steps(other, again, f, 9);
            assertArrayEquals(at.w, again.w);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aStateOfAnotherSizeIsRefused(Case c) {
        Gradient f = Functions.whole(Functions.quadratic().f());
        var five = c.method().start(5, Workers.shared());
        steps(five, new Iterate(new double[] {1, 2, 3, 4, 5}), f, 3);
        var state = five.state();
        if (state.vectors().isEmpty()) return;
        var two = c.method().start(2, Workers.shared());
        assertThrows(IllegalArgumentException.class, () -> two.restore(state));
    }

    /**
     * 50,000 parameters: more than one chunk. {@link SaddlePointTest} has the methods of second
     * order on a network.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void threadsDoNotChangeTheBits(Case c) {
        if (c.method().secondOrder()) return;
        int size = 50_000;
        double[] start = Functions.normal(5, size);
        Gradient f =
                (w, g) -> {
                    double value = 0;
                    for (int k = 0; k < size; k++) {
                        g[k] = (1 + k % 7) * w[k] + w[k] * w[k] * w[k];
                        value += (1 + k % 7) / 2.0 * w[k] * w[k] + Math.pow(w[k], 4) / 4;
                    }
                    return value;
                };
        double[] first = new double[0];
        for (int threads : new int[] {1, 2, 4}) {
            try (var workers = new Workers(threads)) {
                var at = new Iterate(start.clone());
                steps(c.method().start(size, workers), at, f, 6);
                if (threads == 1) first = at.w;
                else assertArrayEquals(first, at.w, threads + " threads");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stepsTakeNoMemory(Case c) {
        if (c.method() instanceof Lbfgs || c.method().secondOrder()) return;
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var stepper = c.method().start(337, Workers.shared());
        var at = new Iterate(Functions.normal(3, 337));
        Gradient f = (_, _) -> 0;
        for (int i = 0; i < 1000; i++) stepper.step(at, f, 1);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) stepper.step(at, f, 1);
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(taken < 1000, taken + " bytes in 1000 steps");
    }

    private static double[] after(Method method, int steps) {
        var at = new Iterate(new double[] {-1.2, 1});
        steps(
                method.start(2, Workers.shared()),
                at,
                Functions.whole(Functions.rosenbrock().f()),
                steps);
        return at.w;
    }

    private static void steps(Stepper stepper, Iterate at, Gradient f, int steps) {
        at.value = f.at(at.w, at.g);
        for (int i = 0; i < steps; i++)
            if (stepper.step(at, f, 1) == Stepper.Outcome.MOVED) at.value = f.at(at.w, at.g);
    }
}
