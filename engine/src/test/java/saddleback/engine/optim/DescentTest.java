package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.stream.Stream;

class DescentTest {
    private static final Method PLAIN = new GradientDescent(0.01);

    static Stream<Method> methods() {
        return MethodContractTest.cases().stream().map(MethodContractTest.Case::method);
    }

    private static Descent descent(Method method, @Nullable Integer batch) {
        var known = Functions.quadratic();
        var settings = batch == null ? Settings.of(method, 1) : Settings.batches(method, batch, 1);
        return new Descent(known.f(), settings, known.start(), new Seed(1), Workers.shared());
    }

    private static double[] after(Descent d, int steps) {
        for (int i = 0; i < steps; i++) assertTrue(d.move(1));
        return d.weights().clone();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void unchangedItIsTrainingBitForBit(Method method) {
        @Nullable Integer batch = method.wholeOnly() ? null : 5;
        int steps = method.wholeOnly() ? 3 : 12;
        var settings =
                batch == null ? Settings.of(method, steps) : Settings.batches(method, batch, 4);
        var known = Functions.quadratic();
        var whole =
                Training.run(
                        Functions.target(known.f()),
                        settings,
                        known.start(),
                        new Seed(1),
                        Run.unwatched());
        assertEquals(steps, whole.steps());
        var one = descent(method, batch);
        assertArrayEquals(whole.weights(), after(one, steps));
        assertEquals(steps, one.steps());
        assertEquals(batch == null ? steps : 4, one.epoch());
        assertTrue(one.atEpoch());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anEarlierMomentIsGoneOnFromToTheSameBits(Method method) {
        @Nullable Integer batch = method.wholeOnly() ? null : 5;
        var one = descent(method, batch);
        after(one, 2);
        Moment then = one.moment();
        double[] first = after(one, 2);
        one.resume(then);
        assertEquals(2, one.steps());
        assertArrayEquals(then.weights(), one.weights());
        assertArrayEquals(first, after(one, 2));
    }

    /** w - rate g with the batch's own gradient, computed here. */
    @Test
    void aChangeOfRateTakesEffectAtTheNextStepFromTheSameWeights() {
        var f = Functions.quadratic().f();
        var one = descent(PLAIN, null);
        double[] w = after(one, 3);
        one.change(new GradientDescent(0.07), null);
        assertArrayEquals(w, one.weights());
        double[] g = new double[w.length];
        Functions.whole(f).at(w, g);
        double[] moved = after(one, 1);
        for (int k = 0; k < w.length; k++) assertEquals(w[k] - 0.07 * g[k], moved[k], 1e-15);
    }

    /** v = 0.5 v + g goes on with the v of three steps at another rate. */
    @Test
    void anotherRateKeepsTheVelocity() {
        var f = Functions.quadratic().f();
        double[] w = Functions.quadratic().start().clone();
        double[] v = new double[w.length];
        double[] g = new double[w.length];
        for (int i = 0; i < 6; i++) {
            Functions.whole(f).at(w, g);
            for (int k = 0; k < w.length; k++) {
                v[k] = 0.5 * v[k] + g[k];
                w[k] -= (i < 3 ? 0.02 : 0.01) * v[k];
            }
        }
        var one = descent(new Sgd(0.02, 0.5, false), null);
        after(one, 3);
        one.change(new Sgd(0.01, 0.5, false), null);
        assertArrayEquals(w, after(one, 3), 1e-14);
    }

    /** A method of another kind begins as if it were started at these weights. */
    @Test
    void anotherMethodStartsAfresh() {
        var changed = descent(new Sgd(0.02, 0.5, false), null);
        double[] w = after(changed, 3);
        changed.change(new Adam(0.01, 0.9, 0.999, 1e-8), null);
        var fresh =
                new Descent(
                        Functions.quadratic().f(),
                        Settings.of(new Adam(0.01, 0.9, 0.999, 1e-8), 1),
                        w,
                        new Seed(1),
                        Workers.shared());
        assertArrayEquals(after(fresh, 4), after(changed, 4));
        assertEquals(7, changed.steps());
    }

    @Test
    void methodsGoOnWithWhatMeansTheSame() {
        var plain = new Sgd(0.1, 0, false);
        var heavy = new Sgd(0.1, 0.9, false);
        assertTrue(heavy.continues(new Sgd(0.2, 0.5, true)));
        assertFalse(heavy.continues(plain));
        assertFalse(plain.continues(heavy));
        assertFalse(heavy.continues(PLAIN));
        var moving = new RmsProp(1e-3, 0.9, 1e-8, 0.5, false);
        var centred = new RmsProp(1e-3, 0.9, 1e-8, 0, true);
        assertTrue(moving.continues(new RmsProp(1, 0.5, 1e-8, 0.9, false)));
        assertFalse(moving.continues(centred));
        assertFalse(centred.continues(moving));
        assertTrue(new Lbfgs(5, 1e-4, 0.9, 25).continues(new Lbfgs(3, 1e-4, 0.9, 25)));
        assertFalse(new Lbfgs(3, 1e-4, 0.9, 25).continues(new Lbfgs(5, 1e-4, 0.9, 25)));
        assertFalse(Adam.defaults().continues(AdamW.defaults()));
    }

    /** Every change that keeps the memory can be made at any time. */
    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodFollowsEveryOther(Method method) {
        for (Method next : methods().toList()) {
            var one = descent(method, null);
            after(one, 2);
            one.change(next, null);
            after(one, 2);
            assertEquals(4, one.steps());
            assertEquals(next, one.method());
        }
    }

    @Test
    void anotherBatchBeginsAnotherPass() {
        var seen = new java.util.ArrayList<Integer>();
        var f =
                new Functions.Mean(
                        1,
                        12,
                        (i, _, _) -> {
                            seen.add(i);
                            return 1;
                        },
                        null);
        var one =
                new Descent(
                        f,
                        Settings.batches(PLAIN, 5, 1),
                        new double[] {1},
                        new Seed(1),
                        Workers.shared());
        after(one, 1);
        assertFalse(one.atEpoch());
        one.change(PLAIN, 4);
        assertEquals(1, one.epoch());
        assertEquals(3, one.perEpoch());
        seen.clear();
        after(one, 3);
        assertEquals(2, one.epoch());
        assertEquals(12, seen.stream().distinct().count());
        assertEquals(4, one.steps());
    }

    @Test
    void aRestartIsANewBeginning() {
        var one = descent(new Sgd(0.02, 0.5, false), 5);
        double[] first = after(one, 4);
        one.restart(Functions.quadratic().start());
        assertEquals(0, one.steps());
        assertArrayEquals(first, after(one, 4));
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedAndChangesNothing() {
        var one = descent(PLAIN, 5);
        var e = assertThrows(IllegalArgumentException.class, () -> one.change(Lbfgs.defaults(), 5));
        assertTrue(String.valueOf(e.getMessage()).startsWith("batch: "), e.getMessage());
        assertEquals(PLAIN, one.method());
        assertThrows(IllegalArgumentException.class, () -> one.restart(new double[3]));
        for (var start : List.of(new double[4], new double[6]))
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            new Descent(
                                    Functions.quadratic().f(),
                                    Settings.of(PLAIN, 1),
                                    start,
                                    new Seed(1),
                                    Workers.shared()));
    }
}
