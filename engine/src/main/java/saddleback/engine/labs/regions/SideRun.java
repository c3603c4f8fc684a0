package saddleback.engine.labs.regions;

import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.concurrent.CancellationException;

/**
 * Runs of counts side by side. Only the first worker, which is the thread of the analysis, asks
 * whether to go on; the others end when it was told to stop. Where a count stands is not told on,
 * so that progress is the same for any number of threads.
 */
final class SideRun {
    private final Progress whole;
    private final String doing;
    private volatile boolean stopped;

    /**
     * Counts under one step of progress.
     *
     * @param whole asked at 0
     */
    SideRun(Progress whole, String doing) {
        this.whole = whole;
        this.doing = doing;
    }

    /** The run of one worker's counts. */
    <T> Run<T> of(int worker) {
        return new Run<>() {
            @Override
            public void step(double fraction, String now) {
                if (stopped) throw new CancellationException();
                if (worker == 0) ask();
            }

            @Override
            public Workers workers() {
                return ALONE;
            }
        };
    }

    private void ask() {
        try {
            whole.step(0, doing);
        } catch (RuntimeException | Error e) {
            stopped = true;
            throw e;
        }
    }

    private static final Workers ALONE = new Workers(1);
}
