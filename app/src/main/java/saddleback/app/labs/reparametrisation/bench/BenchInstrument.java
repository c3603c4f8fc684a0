package saddleback.app.labs.reparametrisation.bench;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.engine.run.Workers;

/** Changes the coordinate of a line by hand. */
public final class BenchInstrument {
    /** The instrument. */
    public static final Instrument<ReparametrisationResult> INSTRUMENT =
            new Instrument<>(
                    "bench",
                    "Reparametrisation bench",
                    "mdi2a-axis-arrow",
                    "Make another coordinate around a minimum and watch how the dots of a regular"
                        + " grid move and how flat the minima become: the function stays what it"
                        + " is. Drag the slab's upper edge to change its height ε; click a minimum"
                        + " or drag its mark to make the coordinate around it. One button finds a"
                        + " coordinate in which the flatter of two minima is the sharper one. To"
                        + " move what a panel shows, drag with Shift held.",
                    r -> r.line() != null,
                    BenchInstrument::open);

    private BenchInstrument() {}

    static Session open(Experiment<?> experiment, ReparametrisationResult result, Workers workers) {
        LineResult line = result.line();
        if (line == null) throw new IllegalArgumentException("line: a function, was none");
        return new BenchSession(
                line, (folder, settings) -> KeptBench.write(folder, experiment, settings));
    }
}
