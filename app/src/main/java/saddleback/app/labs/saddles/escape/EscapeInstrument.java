package saddleback.app.labs.saddles.escape;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.labs.saddles.SaddlesResult;

import java.util.function.LongSupplier;

/** Trains past saddles while one watches. */
public final class EscapeInstrument {
    /** The instrument. */
    public static final Instrument<SaddlesResult> INSTRUMENT =
            new Instrument<>(
                    "escape",
                    "Past the saddle, live",
                    "mdi2c-call-split",
                    "Trains the network of this experiment while loss, gradient and both ends of"
                        + " the Hessian's spectrum are measured beside it. When the loss stalls,"
                        + " switch the method, as Dauphin et al. (2014) did from SGD to saddle-free"
                        + " Newton, and see whether it gets away. Begin beside a critical point"
                        + " that was found to see how a saddle is left.",
                    _ -> true,
                    (experiment, result, workers) -> open(experiment, result, System::nanoTime));

    private EscapeInstrument() {}

    static Session open(Experiment<?> experiment, SaddlesResult result, LongSupplier clock) {
        return new EscapeSession(Course.of(experiment, result), clock);
    }
}
