package saddleback.engine.labs.saddles;

import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Spearman's rank correlation of value and index.
 *
 * @param correlation in [-1, 1], ties by mean ranks; NaN for fewer than 3 points or constant ones
 * @param points how many
 */
public record Rank(double correlation, int points) {
    private static final int FEWEST = 3;

    /**
     * The correlation of numbers in pairs.
     *
     * @param x not NaN
     * @param y as many, not NaN
     */
    static Rank of(double[] x, double[] y) {
        if (x.length < FEWEST) return new Rank(Double.NaN, x.length);
        var ranking = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);
        return new Rank(new SpearmansCorrelation(ranking).correlation(x, y), x.length);
    }
}
