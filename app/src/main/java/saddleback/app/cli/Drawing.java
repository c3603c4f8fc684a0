package saddleback.app.cli;

import saddleback.app.export.FigureFormat;
import saddleback.app.labs.Animation;
import saddleback.app.labs.LabPage;
import saddleback.app.look.Appearance;
import saddleback.app.look.AppearanceText;
import saddleback.engine.Experiment;
import saddleback.engine.io.ResultFolder;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Draws what a run has found, which is shown and which Ctrl-C cancels. */
record Drawing(
        FigureOptions options, Appearance appearance, Terminal terminal, Interrupt interrupt) {

    /** Writes the figures that were asked for; false if that was cancelled. */
    <S extends Record, R extends Record> boolean done(
            LabPage<S, R> page, R result, Experiment<?> experiment, ResultFolder folder)
            throws IOException {
        if (options.none()) return true;
        List<Figure> figures = page.figures().apply(result);
        AppearanceText.check(appearance, figures);
        ProgressLine line = new ProgressLine(terminal, System::nanoTime);
        List<FigureFormat> empty;
        try {
            empty =
                    new FigureFiles(options, experiment, folder, terminal)
                            .write(
                                    appearance.of(figures),
                                    page.animations().apply(result).stream()
                                            .map(this::seen)
                                            .toList(),
                                    (fraction, doing) -> step(line, fraction, doing));
        } catch (CancellationException _) {
            return false;
        } finally {
            line.clear();
        }
        for (FigureFormat format : empty) terminal.warn(format.nothing());
        return true;
    }

    /** Percentiles would differ from frame to frame, so nothing is clipped. */
    private Animation seen(Animation a) {
        var steady = new Appearance(appearance.look().unclipped(), Map.of());
        return new Animation(a.name(), a.count(), i -> steady.of(a.frame().apply(i)), a.delay());
    }

    private void step(ProgressLine line, double fraction, String doing) {
        if (interrupt.requested()) throw new CancellationException();
        line.show(fraction, doing);
    }
}
