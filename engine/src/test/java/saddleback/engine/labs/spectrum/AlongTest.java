package saddleback.engine.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.Output;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Iterate;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Schedule;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.Stepper;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The moments of training. */
class AlongTest {

    private static List<Moment> moments(Problem problem, boolean exact) {
        return Cases.run(
                        problem,
                        Cases.with(
                                Cases.exact(),
                                exact,
                                new DensitySettings(2, 8, 0.02),
                                Operator.HESSIAN,
                                false,
                                5))
                .along();
    }

    @Test
    void momentsShareTheirPlacesAndEachDensityHasAreaOne() {
        List<Moment> along = moments(Cases.moons(Cases.TANH, 0, Cases.trained(40, 0.5)), true);
        assertEquals(List.of(0L, 10L, 20L, 30L, 40L), along.stream().map(Moment::step).toList());
        double[] x = Objects.requireNonNull(along.getFirst().density()).x();
        for (Moment m : along) {
            Density d = Objects.requireNonNull(m.density());
            assertArrayEquals(x, d.x());
            double area = 0;
            for (double y : d.y()) area += y * (x[1] - x[0]);
            assertEquals(1, area, 1e-6);
            assertTrue(m.eigenvalues().greatest() <= x[x.length - 1]);
            assertTrue(m.eigenvalues().least() >= x[0]);
            assertEquals(
                    m.trace().value(),
                    Arrays.stream(Objects.requireNonNull(m.eigenvalues().all())).sum(),
                    1e-10);
        }
    }

    @Test
    void endsByLanczosAreThoseOfTheWholeSpectrum() {
        Problem problem = Cases.moons(Cases.RELU, 0.01, Cases.trained(40, 0.5));
        List<Moment> exact = moments(problem, true);
        List<Moment> some = moments(problem, false);
        for (int i = 0; i < 5; i++) {
            Moment a = exact.get(i);
            Moment b = some.get(i);
            assertArrayEquals(
                    a.eigenvalues().largest().values(), b.eigenvalues().largest().values(), 1e-8);
            assertArrayEquals(
                    a.eigenvalues().smallest().values(), b.eigenvalues().smallest().values(), 1e-8);
            assertEquals(Trace.How.ONE_PASS, b.trace().how());
            assertEquals(a.trace().value(), b.trace().value(), 1e-10);
        }
    }

    @Test
    void filesHoldOneRowAMoment() {
        SpectrumResult r =
                Cases.run(
                        Cases.moons(Cases.TANH, 0, Cases.trained(40, 0.5)),
                        Cases.with(
                                Cases.exact(),
                                true,
                                DensitySettings.defaults(),
                                Operator.HESSIAN,
                                false,
                                5));
        Output out = Spectrum.LAB.output().apply(r);
        assertArrayEquals(
                new int[] {5, 27},
                Objects.requireNonNull(out.arrays().get("along.eigenvalues")).shape());
        assertArrayEquals(
                new double[] {0, 10, 20, 30, 40},
                Objects.requireNonNull(out.arrays().get("along.step")).data());
        Output.Table table =
                out.tables().stream()
                        .filter(t -> t.name().equals("along"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(5, table.columns().getFirst().cells().size());
    }

    @Test
    void theLimitFollowsTheSchedule() {
        var halved = new Schedule.Step(20, 0.5);
        List<Moment> along =
                moments(
                        Cases.moons(
                                Cases.TANH, 0, Cases.trained(new GradientDescent(0.5), 40, halved)),
                        true);
        assertArrayEquals(
                new double[] {4, 4, 8, 8, 8},
                along.stream().mapToDouble(Moment::stability).toArray(),
                1e-12);
        List<Moment> adam =
                moments(
                        Cases.moons(
                                Cases.TANH,
                                0,
                                Cases.trained(Adam.defaults(), 40, new Schedule.Constant())),
                        true);
        assertTrue(adam.stream().allMatch(m -> Double.isNaN(m.stability())));
    }

    /**
     * On a quadratic of sharpness a little below the limit steps shrink, a little above they grow.
     */
    @Test
    void atTheLimitStepsBeginToGrow() {
        for (Method method :
                List.of(
                        new GradientDescent(0.3),
                        new Sgd(0.2, 0.9, false),
                        new Sgd(0.2, 0.9, true),
                        new Sgd(0.7, 0.4, true))) {
            double limit = Stability.limit(method);
            assertTrue(size(method, 0.99 * limit) < 1e-3, method + " below " + limit);
            assertTrue(size(method, 1.01 * limit) > 1e3, method + " above " + limit);
        }
    }

    /** |w| after 20,000 steps from 1 on sharpness w² / 2; stops where it has grown. */
    private static double size(Method method, double sharpness) {
        Stepper stepper = method.start(1, Workers.shared());
        var at = new Iterate(new double[] {1});
        for (int i = 0; i < 20_000 && Math.abs(at.w[0]) < 1e6; i++) {
            at.g[0] = sharpness * at.w[0];
            stepper.step(at, (_, _) -> 0, 1);
        }
        return Math.abs(at.w[0]);
    }
}
