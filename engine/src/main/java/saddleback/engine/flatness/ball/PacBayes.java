package saddleback.engine.flatness.ball;

import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Progress;

/**
 * A bound of the expected test error of weights drawn from Q = N(x, sigma² I), sigma the setting
 * {@code deviation}: with probability 1 - delta over N training examples it is at most
 *
 * <p>e + sqrt((KL(Q || P) + ln(2 sqrt(N) J / delta)) / (2 N)), e the mean training error of such
 * weights (McAllester 1999 with Maurer's constant, 2004), KL = n/2 (q - 1 - ln q) + |x|² / (2 s²)
 * with q = sigma²/s², and P = N(0, s² I). s is the best of the J = 5,121 powers of 2^(1/64) from
 * 2^-40 to 2^40, paid for by ln J. It holds for Gaussians fixed around 0 in the place's
 * coordinates, and is empty from 1 on. The training error is estimated from draws; the interval is
 * Student's, of these draws alone.
 */
public final class PacBayes {
    private static final int PER_DOUBLING = 64;
    private static final int MOST = 40 * PER_DOUBLING;

    private PacBayes() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        if (!(at.subject().train().data().targets() instanceof Targets.Classes))
            return Reading.none("the bound is of a share of wrong answers; these have no classes");
        Cloud cloud = at.cloud(progress);
        int m = cloud.pairs();
        double[] error = new double[m];
        double sum = 0;
        for (int i = 0; i < m; i++) {
            error[i] = (cloud.error()[2 * i] + cloud.error()[2 * i + 1]) / 2;
            sum += error[i];
        }
        double mean = sum / m;
        double squares = 0;
        for (double e : error) squares += (e - mean) * (e - mean);
        double half = LogMean.student(m) * Math.sqrt(squares / (m - 1) / m);
        double sigma = at.subject().how().deviation();
        double norm = Vectors.norm(at.x());
        double kl = divergence(at.size(), norm, sigma);
        int examples = at.subject().train().examples();
        double penalty = penalty(kl, examples, at.subject().how().confidence());
        return Reading.estimate(
                mean + penalty,
                mean - half + penalty,
                mean + half + penalty,
                "error of drawn weights %.4g, divergence %.4g%s"
                        .formatted(
                                mean,
                                kl,
                                mean + penalty >= 1 ? "; above 1, so it says nothing" : ""));
    }

    /** KL(N(x, sigma² I) || N(0, s² I)) for the best s of the grid. */
    static double divergence(int n, double norm, double sigma) {
        double best = Double.POSITIVE_INFINITY;
        for (int j = -MOST; j <= MOST; j++) {
            double s = StrictMath.pow(2, (double) j / PER_DOUBLING);
            double q = sigma / s * (sigma / s);
            double kl = n / 2.0 * (q - 1 - StrictMath.log(q)) + norm / s * (norm / s) / 2;
            best = Math.min(best, kl);
        }
        return best;
    }

    /** What is added to the error. */
    static double penalty(double divergence, int examples, double delta) {
        int grid = 2 * MOST + 1;
        double logs = StrictMath.log(2 * Math.sqrt(examples) * grid / delta);
        return Math.sqrt((divergence + logs) / (2.0 * examples));
    }
}
