package saddleback.engine.flatness.curved;

import saddleback.engine.curvature.Estimate;
import saddleback.engine.curvature.Probe;
import saddleback.engine.curvature.SpectralDensity;
import saddleback.engine.flatness.Reading;
import saddleback.engine.run.Progress;

/**
 * ln det(I + H+ / damping), H+ the Hessian without what it has below 0: the sum over the positive
 * eigenvalues of ln(1 + eigenvalue / damping). From all eigenvalues where the Hessian is written
 * out, else by stochastic Lanczos quadrature; the interval is that of the draws and leaves out the
 * quadrature's own error.
 */
final class LogDeterminant {
    private static final int PROBES = 5;
    private static final int STEPS = 30;

    private LogDeterminant() {}

    static Reading read(Derivatives at, Progress progress) {
        double damping = at.subject().how().damping();
        if (at.small()) {
            double sum = 0;
            for (double value : at.eigenvalues(progress)) sum += term(value, damping);
            return Reading.exact(sum, "all eigenvalues");
        }
        SpectralDensity density =
                SpectralDensity.of(
                        at.hessian(),
                        PROBES,
                        STEPS,
                        Probe.RADEMACHER,
                        at.subject().seed().of("log-determinant"),
                        at.subject().workers(),
                        progress);
        Estimate mean = density.mean(value -> term(value, damping));
        return Student.reading(
                mean,
                PROBES,
                at.size(),
                "Lanczos quadrature, %d starts of %d steps".formatted(PROBES, STEPS));
    }

    /** NaN for NaN. */
    private static double term(double value, double damping) {
        return value <= 0 ? 0 : Math.log1p(value / damping);
    }
}
