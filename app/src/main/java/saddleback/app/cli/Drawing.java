package saddleback.app.cli;

import saddleback.app.export.FigureFormat;
import saddleback.app.labs.LabPage;
import saddleback.engine.Experiment;
import saddleback.engine.io.ResultFolder;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Draws what a run has found, which is shown and which Ctrl-C cancels. */
record Drawing(FigureOptions options, Terminal terminal, Interrupt interrupt) {

    /** Writes the figures that were asked for; false if that was cancelled. */
    <S extends Record, R extends Record> boolean done(
            LabPage<S, R> page, R result, Experiment<?> experiment, ResultFolder folder)
            throws IOException {
        if (options.none()) return true;
        ProgressLine line = new ProgressLine(terminal, System::nanoTime);
        List<FigureFormat> empty;
        try {
            empty =
                    new FigureFiles(options, experiment, folder, terminal)
                            .write(
                                    page.figures().apply(result),
                                    page.animations().apply(result),
                                    (fraction, doing) -> step(line, fraction, doing));
        } catch (CancellationException _) {
            return false;
        } finally {
            line.clear();
        }
        for (FigureFormat format : empty) terminal.warn(format.nothing());
        return true;
    }

    private void step(ProgressLine line, double fraction, String doing) {
        if (interrupt.requested()) throw new CancellationException();
        line.show(fraction, doing);
    }
}
