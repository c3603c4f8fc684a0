package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.stream.Stream;

/** What methods of second order refuse before they start. */
class SecondDerivativesTest {

    static Stream<Method> secondOrder() {
        return SaddlePointTest.secondOrder();
    }

    @ParameterizedTest
    @MethodSource("secondOrder")
    void functionsWithoutSecondDerivativesAreRefused(Method method) {
        var f = Functions.single(1, (w, g) -> g[0] = w[0]);
        double[] start = {1};
        var workers = Workers.shared();
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Descent(f, Settings.of(method, 1), start, new Seed(1), workers));
        assertEquals(
                "method: one without second derivatives for a function that has none, was "
                        + method,
                e.getMessage());
        var plain = Settings.of(new GradientDescent(0.1), 1);
        var d = new Descent(f, plain, start, new Seed(1), workers);
        assertThrows(IllegalArgumentException.class, () -> d.change(method, null));
        assertTrue(d.method() instanceof GradientDescent);
    }

    @Test
    void exactMethodsAreForSmallNetworks() {
        for (Method method :
                List.of(
                        new Newton(),
                        DampedNewton.defaults(),
                        SaddleFreeNewton.defaults(),
                        CubicRegularisation.defaults(),
                        new TrustRegion(1, 1, 0.1, true, 1))) {
            var e =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> method.start(100_000, Workers.shared()));
            assertEquals(
                    "method: at most 6000 parameters with an exact Hessian, was 100000"
                            + " (krylov-saddle-free-newton is for larger networks)",
                    e.getMessage());
        }
    }

    @Test
    void aSubspaceMustFitInMemory() {
        var krylov = new KrylovSaddleFreeNewton(10_000, 1, List.of(1.0));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> krylov.start(1_000_000_000, Workers.shared()));
        assertTrue(String.valueOf(e.getMessage()).startsWith("method: a subspace that fits"));
    }

    @Test
    void othersAreForAnySize() {
        TrustRegion.defaults().start(1_000_000, Workers.shared());
        KrylovSaddleFreeNewton.defaults().start(100_000, Workers.shared());
    }
}
