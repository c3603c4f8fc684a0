package saddleback.engine.flatness.curved;

import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

/**
 * ln det(I + H+ / damping), H+ the Hessian without what it has below 0: the sum over the positive
 * eigenvalues of ln(1 + eigenvalue / damping). From all eigenvalues where the Hessian is written
 * out, else by stochastic Lanczos quadrature. Its interval is Student's of the draws, made wider on
 * both sides by how far the second half of the steps moved the mean. That is a rule of thumb, no
 * bound: the function has a kink at 0, where many eigenvalues lie, so that the quadrature's own
 * error falls slowly with the steps.
 */
final class LogDeterminant {
    private static final int DRAWS = 3;
    private static final int STEPS = 80;

    private LogDeterminant() {}

    static Reading read(Derivatives at, Progress progress) {
        double damping = at.subject().how().damping();
        if (!at.small()) return drawn(at, damping, progress);
        double sum = 0;
        for (double value : at.eigenvalues(progress)) sum += term(value, damping);
        return Reading.exact(sum, "all eigenvalues");
    }

    private static Reading drawn(Derivatives at, double damping, Progress progress) {
        LinearOperator hessian = at.hessian();
        Seed seed = at.subject().seed().of("log-determinant");
        double[] sums = new double[DRAWS];
        double moved = 0;
        for (int i = 0; i < DRAWS; i++) {
            SpectralSum one =
                    SpectralSum.draw(
                            hessian,
                            STEPS,
                            value -> term(value, damping),
                            seed.of(i),
                            progress.part((double) i / DRAWS, (i + 1.0) / DRAWS));
            sums[i] = one.full();
            moved += (one.full() - one.half()) / DRAWS;
        }
        Reading drawn =
                Student.reading(
                        sums,
                        Math.abs(moved),
                        "%d draws of %d Lanczos steps; the interval is a rule of thumb".formatted(DRAWS, STEPS));
        return Reading.between(drawn.value(), Math.max(0, drawn.low()), drawn.high(), drawn.how());
    }

    /** NaN for NaN. */
    private static double term(double value, double damping) {
        return value <= 0 ? 0 : Math.log1p(value / damping);
    }
}
