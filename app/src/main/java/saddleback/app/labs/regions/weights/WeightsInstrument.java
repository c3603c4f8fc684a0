package saddleback.app.labs.regions.weights;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.labs.regions.mapping.Mapped;
import saddleback.app.labs.regions.mapping.Mapper;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.engine.Experiment;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.run.Workers;

/** Changes weights by hand while the regions follow. */
public final class WeightsInstrument {
    /** The instrument. */
    public static final Instrument<RegionsResult> INSTRUMENT =
            new Instrument<>(
                    "weights",
                    "Weights by hand",
                    "mdi2h-hand-back-right-outline",
                    "Take hold of the line of a neuron and drag it, or move the sliders of its"
                        + " weights: the map, the three counts and the output follow. A line of the"
                        + " first layer moves by its bias and turns by its weights; the bent lines"
                        + " of deeper layers move by their bias. Save the network in numbers as an"
                        + " experiment when you like it.",
                    WeightsInstrument::suits,
                    WeightsInstrument::open);

    /** Cells of more are not followed. */
    private static final int MOST = 60_000;

    private WeightsInstrument() {}

    private static boolean suits(RegionsResult result) {
        var cells = result.cells();
        return cells != null && cells.dims() <= 2 && cells.size() <= MOST;
    }

    static Session open(Experiment<?> experiment, RegionsResult result, Workers workers) {
        var seen = Seen.of(result);
        return new WeightsSession(
                seen,
                new Mapped(result.network(), result.cells(), result.merged()),
                new Mapper(seen.slice(), seen.domain(), MOST, new Workers(1)),
                (folder, network) -> KeptNetwork.write(folder, experiment, seen, network));
    }
}
