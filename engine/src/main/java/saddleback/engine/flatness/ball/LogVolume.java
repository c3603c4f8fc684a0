package saddleback.engine.flatness.ball;

import org.apache.commons.math3.special.Gamma;

import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;

/**
 * The logarithm of the volume of what is seen from the place with loss below L + epsilon (the part
 * of definition 1's set, Dinh, Pascanu, Bengio and Bengio 2017, that straight rays reach within
 * {@code reach} times the norm of the coordinates): ln V_n + ln E r(u)^n with V_n the volume of the
 * unit ball, u a uniformly random direction and r(u) the distance at which the loss first reaches
 * the level. In many dimensions the mean is made of few draws. Where fewer than thirty count, the
 * interval asks nothing of the distribution: downwards Markov's inequality, upwards that with 97.5 %
 * probability at most 1 - 0.025^(1/N) of all rays go farther than the farthest of N draws, and none
 * beyond the reach.
 */
public final class LogVolume {
    private static final double TAIL = 0.025;
    private static final double ENOUGH = 30;

    private LogVolume() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        int n = at.size();
        int draws = at.subject().how().draws();
        double cap = at.cap();
        double[] logs = new double[draws];
        int capped = rays(at, cap, logs, progress);
        double ball = n / 2.0 * StrictMath.log(Math.PI) - Gamma.logGamma(n / 2.0 + 1);
        for (int i = 0; i < draws; i++) logs[i] *= n;
        LogMean mean = LogMean.of(logs);
        double value = ball + mean.value();
        String how =
                "%d rays, effectively %.0f; %d of them reached %.3g without meeting the level%s"
                        .formatted(
                                draws,
                                mean.effective(),
                                capped,
                                cap,
                                capped > 0
                                        ? "; what lies beyond is not counted, and for rectifier"
                                                + " networks it is infinite (theorem 2)"
                                        : "");
        if (mean.effective() >= ENOUGH && capped < draws) {
            double half = LogMean.student(draws) * mean.error();
            return Reading.estimate(value, value - half, value + half, how);
        }
        double farthest = Arrays.stream(logs).max().orElseThrow();
        double beyond = -Math.expm1(StrictMath.log(TAIL) / draws);
        double high = LogMean.of(new double[] {
            farthest + StrictMath.log(2 * (1 - beyond)),
            n * StrictMath.log(cap) + StrictMath.log(2 * beyond)
        }).value();
        return Reading.estimate(value, value + StrictMath.log(TAIL), ball + high, how);
    }

    /** Writes ln r of each ray; returns how many met nothing. */
    private static int rays(Surroundings at, double cap, double[] logs, Progress progress) {
        Seed seed = at.seed("rays");
        double level = at.loss() + at.epsilon();
        double[] u = new double[at.size()];
        double[] met = new double[logs.length];
        int count = 0;
        for (int i = 0; i < logs.length; i++) {
            progress.step((double) i / logs.length, "ray %d of %d".formatted(i + 1, logs.length));
            Draws.direction(u, seed.of(i), at.subject().workers());
            double guess = count == 0 ? cap / 100 : median(met, count);
            Crossing end = Crossing.of(Cut.line(at, u), 1, level, guess, cap);
            if (end.met()) met[count++] = end.distance();
            logs[i] = StrictMath.log(end.distance());
        }
        return logs.length - count;
    }

    private static double median(double[] met, int count) {
        double[] sorted = Arrays.copyOf(met, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }
}
