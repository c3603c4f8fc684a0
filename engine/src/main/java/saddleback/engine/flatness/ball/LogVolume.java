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
 * the level. Rays go both ways along independent lines. In many dimensions the mean is made of few
 * lines. Where fewer than thirty count, the interval asks nothing of the distribution: downwards
 * Markov's inequality, upwards that with 97.5 % probability at most 1 - 0.025^(1/N) of all lines
 * have more than the most of N lines, and none more than the reach. Then the value is the mean of
 * what was seen, in high dimensions far below the truth: the lower end is what is known.
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
        double cap = at.cap();
        double[] rays = new double[2 * at.pairs()];
        int capped = rays(at, cap, rays, progress);
        for (int i = 0; i < rays.length; i++) rays[i] *= n;
        double ball = n / 2.0 * StrictMath.log(Math.PI) - Gamma.logGamma(n / 2.0 + 1);
        double[] lines = LogMean.pairs(rays);
        LogMean mean = LogMean.of(lines);
        boolean few = mean.effective() < ENOUGH;
        double value = ball + mean.value();
        String how = how(rays.length, capped, few);
        if (!few && capped < rays.length) {
            double half = LogMean.student(lines.length) * mean.error();
            return Reading.estimate(value, value - half, value + half, how);
        }
        double most = Arrays.stream(lines).max().orElseThrow();
        double beyond = -Math.expm1(StrictMath.log(TAIL) / lines.length);
        double high =
                LogMean.of(
                                new double[] {
                                    most + StrictMath.log(2 * (1 - beyond)),
                                    n * StrictMath.log(cap) + StrictMath.log(2 * beyond)
                                })
                        .value();
        return Reading.estimate(value, value + StrictMath.log(TAIL), ball + high, how);
    }

    private static String how(int rays, int capped, boolean few) {
        String drawn = "%d rays".formatted(rays);
        if (few) drawn += ", few of which make up the mean: a lower bound rather than an estimate";
        if (capped > 0)
            drawn +=
                    "; %d met no wall within the reach (rectifier networks: theorem 2, infinite)"
                            .formatted(capped);
        return drawn;
    }

    /** Writes ln r of each ray, two a line; returns how many met nothing. */
    private static int rays(Surroundings at, double cap, double[] logs, Progress progress) {
        Seed seed = at.seed("rays");
        double level = at.loss() + at.epsilon();
        double[] u = new double[at.size()];
        double[] met = new double[logs.length];
        int count = 0;
        for (int i = 0; i < logs.length / 2; i++) {
            progress.step(2.0 * i / logs.length, "ray %d of %d".formatted(2 * i + 1, logs.length));
            Draws.direction(u, seed.of(i), at.subject().workers());
            Cut line = Cut.line(at, u);
            for (int side = 0; side < 2; side++) {
                double guess = count == 0 ? cap / 100 : median(met, count);
                Crossing end = Crossing.of(line, side == 0 ? 1 : -1, level, guess, cap);
                if (end.met()) met[count++] = end.distance();
                logs[2 * i + side] = StrictMath.log(end.distance());
            }
        }
        return logs.length - count;
    }

    private static double median(double[] met, int count) {
        double[] sorted = Arrays.copyOf(met, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }
}
