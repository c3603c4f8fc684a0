package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Workers;

import java.util.concurrent.atomic.AtomicInteger;

class LbfgsTest {

    /**
     * With exact line searches L-BFGS on a quadratic takes the steps of conjugate gradients and
     * ends after as many steps as there are distinct curvatures (Nocedal and Wright 2006, section
     * 7.2).
     */
    @Test
    void nearlyExactSearchesEndOnAQuadraticAfterItsDistinctCurvatures() {
        double[] a = {1, 3, 10, 1, 3, 10, 10, 1};
        Gradient f = quadratic(a);
        var at = at(Functions.normal(2, a.length), f);
        var stepper = new Lbfgs(10, 1e-6, 1e-5, 200).start(a.length, Workers.shared());
        for (int i = 0; i < 3; i++) stepper.step(at, f, 1);
        for (int k = 0; k < a.length; k++) assertEquals(0, at.w[k], 1e-4);
        assertTrue(at.value < 1e-8, "value " + at.value);
    }

    @Test
    void everyStepSatisfiesTheStrongWolfeConditions() {
        double c1 = 1e-3;
        double c2 = 0.4;
        var f = Functions.whole(Functions.rosenbrock().f());
        var at = at(new double[] {-1.2, 1}, f);
        var stepper = new Lbfgs(5, c1, c2, 50).start(2, Workers.shared());
        for (int i = 0; i < 60; i++) {
            double[] w = at.w.clone();
            double[] g = at.g.clone();
            double value = at.value;
            if (value < 1e-12) return;
            assertEquals(Stepper.Outcome.EVALUATED, stepper.step(at, f, 1));
            double before = 0;
            double after = 0;
            for (int k = 0; k < 2; k++) {
                before += g[k] * (at.w[k] - w[k]);
                after += at.g[k] * (at.w[k] - w[k]);
            }
            assertTrue(before < 0);
            assertTrue(at.value <= value + c1 * before + 1e-15, "decrease at step " + i);
            assertTrue(Math.abs(after) <= c2 * Math.abs(before) + 1e-15, "slope at step " + i);
        }
        throw new AssertionError("60 steps left a value of " + at.value);
    }

    @Test
    void theGradientFallsToRounding() {
        for (Functions.Known known : Functions.all()) {
            Gradient f = Functions.whole(known.f());
            var at = at(known.start().clone(), f);
            var stepper = Lbfgs.defaults().start(known.f().size(), Workers.shared());
            int steps = 0;
            while (steps < 100 && stepper.step(at, f, 1) != Stepper.Outcome.STUCK) steps++;
            double norm = 0;
            for (double x : at.g) norm = Math.hypot(norm, x);
            assertTrue(norm < 1e-9, known + ": gradient " + norm + " after " + steps);
        }
    }

    /** -log x + x is defined for x > 0 only; its minimum is at 1. */
    @Test
    void aPointWithoutValueShortensTheStep() {
        Gradient f =
                (w, g) -> {
                    g[0] = 1 - 1 / w[0];
                    return w[0] > 0 ? w[0] - Math.log(w[0]) : Double.NaN;
                };
        var at = at(new double[] {30}, f);
        var stepper = new Lbfgs(10, 1e-4, 0.9, 60).start(1, Workers.shared());
        for (int i = 0; i < 60; i++) {
            stepper.step(at, f, 1);
            assertTrue(Double.isFinite(at.value));
        }
        assertEquals(1, at.w[0], 1e-8);
    }

    @Test
    void whereNothingIsLowerThePointStaysAsItIs() {
        Gradient wrong =
                (w, g) -> {
                    g[0] = -1;
                    return w[0];
                };
        var at = at(new double[] {2}, wrong);
        var stepper = Lbfgs.defaults().start(1, Workers.shared());
        assertEquals(Stepper.Outcome.STUCK, stepper.step(at, wrong, 1));
        assertEquals(2, at.w[0]);
        assertEquals(2, at.value);
        assertEquals(-1, at.g[0]);
    }

    @Test
    void oneSearchLooksAtNoMorePointsThanAllowed() {
        var looks = new AtomicInteger();
        Gradient wrong =
                (w, g) -> {
                    looks.incrementAndGet();
                    g[0] = -1;
                    return w[0];
                };
        var at = at(new double[] {2}, wrong);
        looks.set(0);
        new Lbfgs(3, 1e-4, 0.9, 7).start(1, Workers.shared()).step(at, wrong, 1);
        assertTrue(looks.get() <= 7, looks + " looks");
    }

    private static Gradient quadratic(double[] a) {
        return (w, g) -> {
            double value = 0;
            for (int k = 0; k < a.length; k++) {
                g[k] = a[k] * w[k];
                value += a[k] / 2 * w[k] * w[k];
            }
            return value;
        };
    }

    private static Iterate at(double[] w, Gradient f) {
        var at = new Iterate(w);
        at.value = f.at(at.w, at.g);
        return at;
    }
}
