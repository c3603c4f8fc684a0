package saddleback.app.labs.patterns.moments;

import saddleback.app.labs.Instrument;
import saddleback.engine.labs.patterns.PatternsResult;

/** Looks back on how a pattern was found. */
public final class MomentsInstrument {
    /** The instrument. */
    public static final Instrument<PatternsResult> INSTRUMENT =
            new Instrument<>(
                    "moments",
                    "Look back",
                    "mdi2h-history",
                    "See how the picture came into the loss. Play the moments that were kept, or"
                        + " move through them with the slider; the maps of all moments have the"
                        + " same colours, and the curves below mark the moment. Click a cell of a"
                        + " map for its loss over the steps, or a place in the curves for the"
                        + " moment nearest to that step.",
                    Reel::suits,
                    (_, result, _) -> new MomentsSession(Reel.of(result), System::nanoTime));

    private MomentsInstrument() {}
}
