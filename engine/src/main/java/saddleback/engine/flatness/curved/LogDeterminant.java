package saddleback.engine.flatness.curved;

import org.apache.commons.math3.stat.StatUtils;

import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;

/**
 * ln det(I + H+ / damping), H+ the Hessian without what it has below 0: the sum over the positive
 * eigenvalues of ln(1 + eigenvalue / damping). From all eigenvalues where the Hessian is written
 * out, else by stochastic Lanczos quadrature. The function has a kink at 0, where most eigenvalues
 * of a network lie: the quadrature leaps with the number of steps, as the node that stands for them
 * falls to the one or the other side of 0, mostly upwards. So each draw's value is the median over
 * the second half of the steps. The interval goes from the mean of the lower quartiles to that of
 * the upper ones, wider on both sides by Student's of the draws: a rule of thumb, no bound.
 */
final class LogDeterminant {
    private static final int DRAWS = 3;
    private static final int STEPS = 80;
    private static final int APART = 3;

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
        var drawn = new SpectralSum[DRAWS];
        for (int i = 0; i < DRAWS; i++)
            drawn[i] =
                    SpectralSum.draw(
                            hessian,
                            STEPS,
                            seed.of(i),
                            progress.part((double) i / DRAWS, (i + 1.0) / DRAWS));
        double[] low = new double[DRAWS];
        double[] middle = new double[DRAWS];
        double[] high = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double[] sums = sums(drawn[i], damping);
            low[i] = sums[sums.length / 4];
            middle[i] = sums[sums.length / 2];
            high[i] = sums[sums.length - 1 - sums.length / 4];
        }
        double half = Student.half(middle);
        double value = StatUtils.mean(middle);
        return Reading.between(
                value,
                Math.max(0, StatUtils.mean(low) - half),
                StatUtils.mean(high) + half,
                "%d draws of %d Lanczos steps; the interval is a rule of thumb"
                        .formatted(DRAWS, STEPS));
    }

    /** After steps of the second half, ascending. */
    private static double[] sums(SpectralSum draw, double damping) {
        double[] sums = new double[Math.ceilDiv(STEPS / 2, APART)];
        for (int k = 0; k < sums.length; k++)
            sums[k] = draw.after(STEPS - APART * k, value -> term(value, damping));
        Arrays.sort(sums);
        return sums;
    }

    /** NaN for NaN. */
    private static double term(double value, double damping) {
        return value <= 0 ? 0 : Math.log1p(value / damping);
    }
}
