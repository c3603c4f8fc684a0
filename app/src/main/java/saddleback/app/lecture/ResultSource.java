package saddleback.app.lecture;

import saddleback.app.labs.LabPage;
import saddleback.app.work.CachedParts;
import saddleback.app.work.ResultCache;
import saddleback.engine.Experiment;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.function.Supplier;

/** Where the results of experiments come from. */
@FunctionalInterface
public interface ResultSource {

    /**
     * The result of an experiment of this page's lab, computed or found. Blocks; called on any
     * thread but the window's.
     *
     * @param run progress, previews and cancelling; what is kept is the source's business
     * @throws IllegalArgumentException "path: rule, was value" for an experiment that cannot run
     * @throws java.util.concurrent.CancellationException from the run's steps
     */
    <S extends Record, R extends Record> R result(
            LabPage<S, R> page, Experiment<S> experiment, Run<R> run);

    /** Computes each time. */
    static ResultSource computed() {
        return new ResultSource() {
            @Override
            public <S extends Record, R extends Record> R result(
                    LabPage<S, R> page, Experiment<S> experiment, Run<R> run) {
                return analysed(page, experiment, run);
            }
        };
    }

    /** Computes what the cache does not hold, and leaves it there. */
    static ResultSource cached(ResultCache cache) {
        return new ResultSource() {
            @Override
            public <S extends Record, R extends Record> R result(
                    LabPage<S, R> page, Experiment<S> experiment, Run<R> run) {
                try (CachedParts parts = cache.kept(experiment)) {
                    R result = analysed(page, experiment, new Keeping<>(run, parts));
                    if (!parts.finished()) parts.finish();
                    return result;
                }
            }
        };
    }

    private static <S extends Record, R extends Record> R analysed(
            LabPage<S, R> page, Experiment<S> experiment, Run<R> run) {
        return page.lab()
                .analysis()
                .run(experiment.problem(), experiment.settings(), new Seed(experiment.seed()), run);
    }

    /** A run with another place for its finished parts. */
    record Keeping<R>(Run<R> whole, Kept kept) implements Run<R> {
        @Override
        public void step(double fraction, String doing) {
            whole.step(fraction, doing);
        }

        @Override
        public void preview(Supplier<? extends R> soFar) {
            whole.preview(soFar);
        }

        @Override
        public Workers workers() {
            return whole.workers();
        }
    }
}
