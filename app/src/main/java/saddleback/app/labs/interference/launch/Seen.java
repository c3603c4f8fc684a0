package saddleback.app.labs.interference.launch;

import saddleback.app.labs.interference.PhasePlane;

import java.util.List;
import java.util.Optional;

/**
 * What is known.
 *
 * @param of what was asked
 * @param plane the ground of the phase plane
 * @param tracks of each learner by the main variant, in their order, then of the chosen one by the
 *     others; perhaps not all yet
 * @param whole whether this is all
 */
record Seen(Wanted of, PhasePlane plane, List<Track> tracks, boolean whole) {
    Seen {
        tracks = List.copyOf(tracks);
    }

    /** The chosen learner by the main variant. */
    Optional<Track> chosen() {
        return tracks.stream().filter(t -> t.launched().number() == of.chosen()).findFirst();
    }
}
