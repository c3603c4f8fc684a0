package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.critical.CriticalSearch;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many searches side by side: each search under way makes one iteration, the workers share them
 * out, and those that have ended make room for the next starts. Searches know nothing of each
 * other, so what they find does not depend on the number of threads, and a run can be stopped after
 * any iteration.
 */
final class SearchPool {
    /** The most searches under way at a time. */
    static final int MOST = 64;

    /** It is told each time that so many searches have ended. */
    private static final int NEWS = 8;

    private final Search search;
    private final List<Start> starts;
    private final Workers workers;
    private final NetworkObjective[] objectives;
    private final List<Under> way = new ArrayList<>();
    private int next;

    /** A search under way and, once it has ended, its end. */
    private static final class Under {
        final int start;
        final CriticalSearch search;
        @Nullable Ended ended;

        Under(int start, CriticalSearch search) {
            this.start = start;
            this.search = search;
        }
    }

    SearchPool(Search search, Prepared loaded, List<Start> starts, Workers workers) {
        this.search = search;
        this.starts = starts;
        this.workers = workers;
        objectives = new NetworkObjective[workers.threads()];
        Arrays.setAll(objectives, _ -> loaded.train(new Workers(1)));
    }

    /**
     * Searches from all starts from which nothing was found yet.
     *
     * @param news after some searches have ended, and after the last one
     */
    void search(Findings findings, Progress progress, Runnable news) {
        int told = findings.count();
        fill(findings);
        while (!way.isEmpty()) {
            progress.step(done(findings), doing(findings));
            workers.each(way.size(), (i, worker) -> advance(way.get(i), objectives[worker]));
            for (Under u : way) if (u.ended != null) findings.put(u.start, u.ended);
            way.removeIf(u -> u.ended != null);
            fill(findings);
            if (findings.count() >= told + NEWS || way.isEmpty()) {
                told = findings.count();
                news.run();
            }
        }
    }

    private void fill(Findings findings) {
        for (; next < starts.size() && way.size() < MOST; next++)
            if (!findings.has(next))
                way.add(
                        new Under(
                                next,
                                new CriticalSearch(
                                        starts.get(next).weights(),
                                        search.iterations(),
                                        search.gradient())));
    }

    private static void advance(Under under, NetworkObjective train) {
        if (under.search.advance(train)) return;
        CriticalPoint point = under.search.point(train);
        under.ended = new Ended(point, 1 - train.evaluate(point.weights()).accuracy());
    }

    private double done(Findings findings) {
        double done = findings.count();
        for (Under u : way) done += (double) u.search.iterations() / search.iterations();
        return Math.min(1, done / starts.size());
    }

    private String doing(Findings findings) {
        return "search %d of %d, %d critical points"
                .formatted(
                        Math.min(findings.count() + 1, starts.size()),
                        starts.size(),
                        findings.converged());
    }
}
