package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.critical.DistinctPoints;
import saddleback.engine.critical.Symmetries;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found so far. */
final class Findings {
    private final Search search;
    private final Prepared loaded;
    private final List<Start> starts;
    private final Symmetries symmetries;
    private final @Nullable Ended[] ended;
    private final Map<Integer, Certificate> certificates = new HashMap<>();
    private int count;
    private int converged;

    Findings(Search search, Prepared loaded, List<Start> starts) {
        this.search = search;
        this.loaded = loaded;
        this.starts = starts;
        Problem p = loaded.problem();
        symmetries = new Symmetries(loaded.network(), p.loss(), p.decay());
        ended = new Ended[starts.size()];
    }

    void put(int start, Ended end) {
        if (ended[start] == null) count++;
        if (end.point().end() == End.CONVERGED) converged++;
        ended[start] = end;
    }

    boolean has(int start) {
        return ended[start] != null;
    }

    @Nullable Ended at(int start) {
        return ended[start];
    }

    /** How many searches have ended. */
    int count() {
        return count;
    }

    /** How many of them at a critical point. */
    int converged() {
        return converged;
    }

    void certify(int start, Certificate certificate) {
        certificates.put(start, certificate);
    }

    /** The result of them. */
    SearchResult result() {
        int[] critical = critical();
        DistinctPoints distinct = distinct(critical);
        int[] groups = new int[ended.length];
        Arrays.fill(groups, -1);
        for (int i = 0; i < critical.length; i++) groups[critical[i]] = distinct.group()[i];
        List<Found> found = new ArrayList<>();
        for (int s = 0; s < ended.length; s++) {
            Ended e = ended[s];
            if (e != null)
                found.add(
                        new Found(
                                s,
                                starts.get(s).run(),
                                e.point(),
                                e.error(),
                                groups[s],
                                certificates.get(s)));
        }
        return new SearchResult(
                loaded.network(),
                ended.length,
                found,
                distinct.count(),
                rank(critical, distinct.group(), distinct.first()),
                rank(
                        Arrays.stream(distinct.first()).map(i -> critical[i]).toArray(),
                        null,
                        new int[0]),
                search.zero(),
                loaded.problem().decay());
    }

    /** The starts of the first point of each group, by rising value. */
    int[] firsts() {
        int[] critical = critical();
        return Arrays.stream(distinct(critical).first()).map(i -> critical[i]).toArray();
    }

    CriticalPoint point(int start) {
        Ended e = ended[start];
        if (e == null)
            throw new IllegalArgumentException("start: one that has ended, was " + start);
        return e.point();
    }

    private int[] critical() {
        var all = new ArrayList<Integer>();
        for (int s = 0; s < ended.length; s++) {
            Ended e = ended[s];
            if (e != null && e.point().end() == End.CONVERGED) all.add(s);
        }
        return all.stream().mapToInt(s -> s).toArray();
    }

    private DistinctPoints distinct(int[] critical) {
        return DistinctPoints.of(
                Arrays.stream(critical).mapToObj(this::point).toList(), symmetries);
    }

    /** Points of one group tie: they have the value of its first, whatever the rounding. */
    private Rank rank(int[] critical, int @Nullable [] group, int[] first) {
        double[] value = new double[critical.length];
        double[] index = new double[critical.length];
        for (int i = 0; i < critical.length; i++) {
            int as = group == null ? critical[i] : critical[first[group[i]]];
            value[i] = point(as).value();
            index[i] = point(as).negative(search.zero());
        }
        return Rank.of(value, index);
    }
}
