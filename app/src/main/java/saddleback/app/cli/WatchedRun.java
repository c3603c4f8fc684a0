package saddleback.app.cli;

import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.concurrent.CancellationException;

/** A run whose progress is shown and which Ctrl-C cancels. */
record WatchedRun<R>(ProgressLine line, Interrupt interrupt, Workers workers, Kept kept)
        implements Run<R> {

    @Override
    public void step(double fraction, String doing) {
        if (interrupt.requested()) throw new CancellationException();
        line.show(fraction, doing);
    }
}
