package saddleback.engine.labs.saddles;

import java.util.List;

/**
 * What a race came to so far.
 *
 * @param ways one an entrant and width, widths in order, entrants in order within
 */
public record RaceResult(List<Way> ways) {

    /** Copies the list. */
    public RaceResult {
        ways = List.copyOf(ways);
    }
}
