package saddleback.engine.critical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Critical points sorted into those that are the same but for symmetries. Two are the same where
 * their values agree to 1e-8 (of the value where it is above 1) and their weights, brought into
 * accordance, to 1e-4 (of their norm where it is above 1): a gradient of 1e-10 leaves the place
 * along an eigenvector of eigenvalue 1e-5 uncertain by 1e-5.
 *
 * @param group for each point the number of its group, from 0 by rising value
 * @param first for each group the point that was given first
 */
public record DistinctPoints(int[] group, int[] first) {
    private static final double VALUES = 1e-8;
    private static final double WEIGHTS = 1e-4;

    /** How many groups there are. */
    public int count() {
        return first.length;
    }

    /** Sorts points; each is compared with the first of every group of its value. */
    public static DistinctPoints of(List<CriticalPoint> points, Symmetries symmetries) {
        var first = new ArrayList<Integer>();
        int[] found = new int[points.size()];
        for (int p = 0; p < found.length; p++) {
            int g = 0;
            while (g < first.size() && !same(points.get(first.get(g)), points.get(p), symmetries))
                g++;
            if (g == first.size()) first.add(p);
            found[p] = g;
        }
        return byValue(points, found, first);
    }

    private static DistinctPoints byValue(
            List<CriticalPoint> points, int[] found, List<Integer> first) {
        var order = new ArrayList<Integer>();
        for (int g = 0; g < first.size(); g++) order.add(g);
        order.sort(Comparator.comparingDouble(g -> points.get(first.get(g)).value()));
        int[] number = new int[order.size()];
        for (int k = 0; k < number.length; k++) number[order.get(k)] = k;
        return new DistinctPoints(
                Arrays.stream(found).map(g -> number[g]).toArray(),
                order.stream().mapToInt(first::get).toArray());
    }

    private static boolean same(CriticalPoint a, CriticalPoint b, Symmetries symmetries) {
        double near = VALUES * Math.max(1, Math.abs(a.value()));
        return Math.abs(a.value() - b.value()) <= near
                && symmetries.same(a.weights(), b.weights(), WEIGHTS);
    }
}
