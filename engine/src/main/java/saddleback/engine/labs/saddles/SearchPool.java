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
 * Many searches side by side: each search under way makes some iterations, the workers share them
 * out, and those that have ended make room for the next starts. Searches know nothing of each
 * other, so what they find depends neither on the number of threads nor on how many are under way.
 * The more parameters there are, the fewer are under way and the fewer iterations they make between
 * two steps of progress; a run can be stopped between any two iterations of a large network.
 */
final class SearchPool {
    private static final int MOST = 16;
    private static final int FEWEST = 8;
    private static final int MOST_ITERATIONS = 8;

    /** Each of the first ones that end is told, then each time that so many have. */
    private static final int NEWS = 8;

    private final Search search;
    private final List<Start> starts;
    private final Workers workers;
    private final NetworkObjective[] objectives;
    private final List<Under> way = new ArrayList<>();
    private final int room;
    private final int iterations;
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
        room = room(loaded.network().size());
        iterations = Math.clamp(400 / loaded.network().size(), 1, MOST_ITERATIONS);
    }

    /** How many searches are under way at a time. */
    static int room(int parameters) {
        return Math.clamp(6400 / parameters, FEWEST, MOST);
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
            double done = done(findings);
            String doing = doing(findings);
            progress.step(done, doing);
            workers.each(
                    way.size(),
                    (i, worker) -> {
                        // worker 0 is the thread of the run; an exception of it ends the others
                        if (worker == 0 && slow()) progress.step(done, doing);
                        advance(way.get(i), objectives[worker]);
                    });
            for (Under u : way) if (u.ended != null) findings.put(u.start, u.ended);
            way.removeIf(u -> u.ended != null);
            fill(findings);
            if (findings.count() >= told + (told < NEWS ? 1 : NEWS) || way.isEmpty()) {
                told = findings.count();
                news.run();
            }
        }
    }

    private void fill(Findings findings) {
        for (; next < starts.size() && way.size() < room; next++)
            if (!findings.has(next))
                way.add(
                        new Under(
                                next,
                                new CriticalSearch(
                                        starts.get(next).weights(),
                                        search.method(),
                                        search.iterations(),
                                        search.gradient())));
    }

    /** Whether iterations are so long that a run should be able to stop between two of them. */
    private boolean slow() {
        return iterations == 1;
    }

    private void advance(Under under, NetworkObjective train) {
        for (int i = 0; i < iterations; i++) if (!under.search.advance(train)) break;
        if (!under.search.ended()) return;
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
