package saddleback.engine.regions.merge;

import saddleback.engine.run.Run;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the distinct functions among cells: sorted by their float64 coefficients, those further
 * apart than their rounding are different; what stays together is compared exactly, once for each
 * pattern of the units that matter.
 */
final class Functions {
    /** The share of the work that sorting is. */
    private static final double SORTED = 0.3;

    private static final int STRIDE = 64;

    private final Sameness sameness;
    private final int width;
    private final Unions unions;
    private final Run<?> run;

    private Functions(Sameness sameness, int width, int size, Run<?> run) {
        this.sameness = sameness;
        this.width = width;
        this.run = run;
        unions = new Unions(size);
    }

    /**
     * For each of some cells the number of its function.
     *
     * @param some one cell of each linear region
     * @param run progress over [0, 1] and cancellation
     */
    static int[] of(int[] some, int width, Sameness sameness, Run<?> run) {
        Functions functions = new Functions(sameness, width, some.length, run);
        Integer[] all = new Integer[some.length];
        Arrays.setAll(all, i -> i);
        functions.coarse(some, all);
        return functions.unions.numbers();
    }

    private void coarse(int[] some, Integer[] all) {
        double[] error = sameness.rounding().map();
        List<Integer[]> groups = List.<Integer[]>of(all);
        for (int c = 0; c < width; c++) {
            int at = c;
            run.step(SORTED * c / (2 * width), Merging.DOING);
            groups = split(groups, some, at, cell -> error[at]);
        }
        for (int c = 0; c < width; c++) {
            int at = c;
            run.step(SORTED * (width + c) / (2 * width), Merging.DOING);
            groups = split(groups, some, at, cell -> sameness.error(cell, at));
        }
        int left = 0;
        for (Integer[] group : groups) left += group.length;
        int done = 0;
        for (Integer[] group : groups) {
            exact(some, group, done, left);
            done += group.length;
        }
        run.step(1, Merging.DOING);
    }

    private interface Doubt {
        double of(int cell);
    }

    /** Divides groups at gaps that no rounding bridges; groups of one are left out. */
    private List<Integer[]> split(List<Integer[]> groups, int[] some, int c, Doubt error) {
        List<Integer[]> parts = new ArrayList<>();
        for (Integer[] group : groups) {
            Arrays.sort(group, Comparator.comparingDouble(i -> sameness.map(some[i], c)));
            double reach = Double.NEGATIVE_INFINITY;
            int begin = 0;
            double[] low = new double[group.length];
            double[] high = new double[group.length];
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < group.length; i++) {
                double value = sameness.map(some[group[i]], c);
                double doubt = error.of(some[group[i]]);
                low[i] = Double.isNaN(value - doubt) ? Double.NEGATIVE_INFINITY : value - doubt;
                high[i] = Double.isNaN(value + doubt) ? Double.POSITIVE_INFINITY : value + doubt;
            }
            for (int i = group.length - 1; i >= 0; i--) {
                least = Math.min(least, low[i]);
                low[i] = least;
            }
            for (int i = 0; i < group.length; i++) {
                if (i > begin && low[i] > reach) {
                    if (i - begin > 1) parts.add(Arrays.copyOfRange(group, begin, i));
                    begin = i;
                }
                reach = Math.max(reach, high[i]);
            }
            if (group.length - begin > 1) parts.add(Arrays.copyOfRange(group, begin, group.length));
        }
        return parts;
    }

    /**
     * Compares the cells of a group.
     *
     * @param before cells of groups before
     * @param all cells of all groups
     */
    private void exact(int[] some, Integer[] group, int before, double all) {
        int done = before;
        Map<String, Integer> byPattern = new HashMap<>();
        Map<List<List<BigInteger>>, Integer> byMap = new HashMap<>();
        for (int i : group) {
            if ((done++ & STRIDE - 1) == 0)
                run.step(SORTED + (1 - SORTED) * (done - 1) / all, Merging.DOING);
            byte[] effective = sameness.effective(some[i]);
            String pattern = new String(effective, StandardCharsets.ISO_8859_1);
            Integer known = byPattern.putIfAbsent(pattern, i);
            if (known != null) {
                unions.join(known, i);
                continue;
            }
            sameness.countExact(1);
            List<List<BigInteger>> map = new ArrayList<>();
            for (BigInteger[] row : sameness.exact().output(sameness.states(some[i])))
                map.add(List.of(row));
            Integer equal = byMap.putIfAbsent(map, i);
            if (equal != null) unions.join(equal, i);
        }
    }
}
