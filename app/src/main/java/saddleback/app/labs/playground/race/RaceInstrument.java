package saddleback.app.labs.playground.race;

import saddleback.app.labs.Instrument;
import saddleback.engine.labs.playground.PlaygroundResult;

/** Lets methods race from where one clicks. */
public final class RaceInstrument {
    /** The instrument. */
    public static final Instrument<PlaygroundResult> INSTRUMENT =
            new Instrument<>(
                    "race",
                    "Race",
                    "mdi2f-flag-checkered",
                    "Click on the map or on the surface: all methods start there and go on step by"
                        + " step. The two double arrows are the Hessian's eigenvectors, as long as"
                        + " their eigenvalues: red where the function curves down, blue where it"
                        + " curves up. The bars tell what one step of each method multiplies the"
                        + " distance to the critical point of the local model by: above 1 it goes"
                        + " away, at 0 it arrives at once.",
                    _ -> true,
                    (_, result, _) -> new RaceSession(result, System::nanoTime));

    private RaceInstrument() {}
}
