package saddleback.engine.labs.saddles;

import saddleback.engine.net.Network;

import java.util.List;

/**
 * What a search found so far.
 *
 * @param network whose weights are searched
 * @param starts how many searches were asked for
 * @param found those that have ended, by rising start
 * @param distinct how many distinct critical points, permutations and signs of hidden units and
 *     shifts of the softmax told apart
 * @param all correlation over all critical points
 * @param apart correlation over distinct ones
 * @param zero eigenvalues within it of 0 are not counted as negative
 */
public record SearchResult(
        Network network,
        int starts,
        List<Found> found,
        int distinct,
        Rank all,
        Rank apart,
        double zero) {

    /** Copies the list. */
    public SearchResult {
        found = List.copyOf(found);
    }
}
