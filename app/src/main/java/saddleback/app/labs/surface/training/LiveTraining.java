package saddleback.app.labs.surface.training;

import saddleback.app.labs.Instrument;
import saddleback.engine.labs.surface.SurfaceResult;

/** The instrument with which one trains while one watches. */
public final class LiveTraining {
    /** The instrument. */
    public static final Instrument<SurfaceResult> INSTRUMENT =
            new Instrument<>(
                    "training",
                    "Live training",
                    "mdi2s-school-outline",
                    "Trains the network of this experiment while you watch: the loss about the"
                        + " weights, the way they take and the learning curves follow. Change the"
                        + " rate or the method while it runs, look back through the epochs, and"
                        + " freeze weights as points of a plane of your own.",
                    _ -> true,
                    TrainingSession::open);

    private LiveTraining() {}
}
