package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.io.WeightFile;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.problem.Preparation;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;

/** The problem's weights, trained or read where they are asked for first. */
final class GivenWeights {
    private final Site site;
    private volatile double @Nullable [] known;

    GivenWeights(Site site) {
        this.site = site;
    }

    /**
     * A copy.
     *
     * @param progress of training, where they have to be trained; cancels it
     * @throws IllegalArgumentException "name: rule, was value" for files that do not fit
     */
    double[] of(Progress progress) {
        double[] had = known;
        if (had != null) return had.clone();
        var run =
                new Run<TrainingResult>() {
                    @Override
                    public void step(double fraction, String doing) {
                        progress.step(fraction, doing);
                    }
                };
        double[] made =
                Preparation.weighted(site.loaded(), WeightFile::read, site.seed(), run).weights();
        known = made;
        return made.clone();
    }
}
