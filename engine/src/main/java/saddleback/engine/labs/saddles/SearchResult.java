package saddleback.engine.labs.saddles;

import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.critical.IndexCurve;
import saddleback.engine.critical.Semicircle;
import saddleback.engine.net.Network;

import java.util.ArrayList;
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
 * @param decay of the objective: eigenvalues within {@code zero} of it belong to directions in
 *     which the loss itself does not change, such as shifts of the softmax
 */
public record SearchResult(
        Network network,
        int starts,
        List<Found> found,
        int distinct,
        Rank all,
        Rank apart,
        double zero,
        double decay) {

    /** Copies the list. */
    public SearchResult {
        found = List.copyOf(found);
    }

    /** The same with other ends, such as certified ones; counts and correlations are kept. */
    public SearchResult with(List<Found> others) {
        return new SearchResult(network, starts, others, distinct, all, apart, zero, decay);
    }

    /** The first point found of each distinct one, by rising value. */
    public List<Found> firsts() {
        var firsts = new ArrayList<Found>();
        for (int g = 0; g < distinct; g++) {
            int group = g;
            found.stream().filter(f -> f.group() == group).findFirst().ifPresent(firsts::add);
        }
        return firsts;
    }

    /** How many searches ended in this way. */
    public int count(CriticalPoint.End end) {
        return (int) found.stream().filter(f -> f.point().end() == end).count();
    }

    /** The semicircle of a point's spectrum without the eigenvalues at 0 and at the decay. */
    public Semicircle semicircle(CriticalPoint point) {
        return Semicircle.of(
                point.eigenvalues(), v -> Math.abs(v) <= zero || Math.abs(v - decay) <= zero);
    }

    /** The index as semicircles fitted to the distinct points' spectra have it. */
    public IndexCurve curve() {
        return IndexCurve.of(
                firsts().stream()
                        .map(Found::point)
                        .map(p -> new IndexCurve.Sample(p.value(), semicircle(p)))
                        .toList(),
                network.size());
    }
}
