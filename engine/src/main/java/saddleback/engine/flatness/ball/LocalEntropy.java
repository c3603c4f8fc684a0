package saddleback.engine.flatness.ball;

import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.run.Progress;

/**
 * -ln E exp(-L(x + z)) - L(x) for z from N(0, sigma² I), sigma the setting {@code deviation}
 * (Chaudhari et al. 2017, less the loss itself, with inverse temperature 1): about half of ln det(I
 * + sigma² H) at a minimum. Monte Carlo; Student's interval of the mean of pairs of opposite draws,
 * carried over to its logarithm by the delta method.
 */
public final class LocalEntropy {
    private LocalEntropy() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        double[] loss = at.cloud(progress).loss();
        double[] logs = new double[loss.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = at.loss() - loss[i];
            if (Double.isNaN(logs[i])) return Reading.none("the loss is not finite around here");
        }
        double[] pairs = LogMean.pairs(logs);
        LogMean mean = LogMean.of(pairs);
        double half = LogMean.student(pairs.length) * mean.error();
        return Reading.estimate(
                -mean.value(),
                -mean.value() - half,
                -mean.value() + half,
                "%d pairs of draws; %.0f of them count".formatted(pairs.length, mean.effective()));
    }
}
