package saddleback.app.labs.regions.live;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.labs.regions.mapping.Mapper;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.app.training.TrainingCourse;
import saddleback.engine.Experiment;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.run.Workers;

/** Trains while one watches the regions. */
public final class LiveInstrument {
    /** The instrument. */
    public static final Instrument<RegionsResult> INSTRUMENT =
            new Instrument<>(
                    "live",
                    "Train and watch",
                    "mdi2s-school-outline",
                    "Trains the network of this experiment from its initial weights while you"
                        + " watch: the map of its activation regions is counted and drawn anew"
                        + " after every few steps, with their number and the loss over time. Linear"
                        + " regions and affine functions are counted whenever training pauses.",
                    LiveInstrument::suits,
                    LiveInstrument::open);

    /** Cells drawn at most. */
    static final int MOST = 60_000;

    private LiveInstrument() {}

    private static boolean suits(RegionsResult result) {
        return result.data() != null && result.cells() != null && result.cells().dims() == 2;
    }

    private static Session open(Experiment<?> experiment, RegionsResult result, Workers workers) {
        var seen = Seen.of(result);
        return new LiveSession(
                TrainingCourse.of(experiment),
                new LivePicture(seen),
                new Mapper(seen.slice(), seen.domain(), MOST, new Workers(1)));
    }
}
