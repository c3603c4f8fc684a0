package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Maps;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * How far a pattern of two values is in a map. Cells that do not matter are left out; cells near
 * the outline are all that count where only they were trained.
 *
 * @param share of cells whose loss lies on the right side of the middle of the two means, in [0, 1]
 * @param auc chance that a good cell's loss lies below a bad cell's, ties count half
 * @param good mean loss of the good cells
 * @param bad mean loss of the bad cells
 * @param goodAccuracy mean accuracy of the good cells, NaN where targets are not classes
 * @param badAccuracy mean accuracy of the bad cells, NaN where targets are not classes
 */
public record Agreement(
        double share,
        double auc,
        double good,
        double bad,
        double goodAccuracy,
        double badAccuracy) {

    /**
     * Of a map.
     *
     * @param mark above 0 for a good cell, below 0 for a bad one, 0 or NaN for one that does not
     *     matter; as many as the map has points
     * @return NaN wherever good or bad cells are missing that it would take
     */
    public static Agreement of(double[] mark, Maps maps) {
        int[] good = where(mark, m -> m > 0);
        int[] bad = where(mark, m -> m < 0);
        double[] loss = maps.loss();
        double low = mean(loss, good);
        double high = mean(loss, bad);
        return new Agreement(
                share(loss, good, bad, (low + high) / 2),
                auc(chosen(loss, good), chosen(loss, bad)),
                low,
                high,
                mean(maps.accuracy(), good),
                mean(maps.accuracy(), bad));
    }

    private static int[] where(double[] mark, DoublePredicate is) {
        return IntStream.range(0, mark.length).filter(i -> is.test(mark[i])).toArray();
    }

    /** Without zeros below zero. */
    private static double[] chosen(double[] of, int[] at) {
        return Arrays.stream(at).mapToDouble(i -> of[i] + 0.0).toArray();
    }

    private static double mean(double[] of, int[] at) {
        double sum = 0;
        for (int i : at) sum += of[i];
        return sum / at.length;
    }

    /** A loss on the middle itself is on neither side. */
    private static double share(double[] loss, int[] good, int[] bad, double middle) {
        if (good.length == 0 || bad.length == 0) return Double.NaN;
        int right = 0;
        for (int i : good) if (loss[i] < middle) right++;
        for (int i : bad) if (loss[i] > middle) right++;
        return (double) right / (good.length + bad.length);
    }

    /**
     * The Mann-Whitney statistic over the number of pairs; what is not a number is the greatest.
     */
    private static double auc(double[] good, double[] bad) {
        Arrays.sort(good);
        Arrays.sort(bad);
        double won = 0;
        int below = 0;
        int upTo = 0;
        for (double loss : bad) {
            while (below < good.length && Double.compare(good[below], loss) < 0) below++;
            while (upTo < good.length && Double.compare(good[upTo], loss) <= 0) upTo++;
            won += (below + upTo) / 2.0;
        }
        return won / ((double) good.length * bad.length);
    }
}
