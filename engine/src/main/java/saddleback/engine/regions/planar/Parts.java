package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Shares the search out: the first cuts divide the domain into parts, whatever the number of
 * threads, and workers search them. Where the budget ends is found in the order of the parts.
 *
 * @param shapes whether polygons are wanted, not counts alone
 */
record Parts(Plan plan, ExactOnDemand exact, boolean certify, boolean shapes) {
    private static final int SMALL = 60;
    private static final int DEPTH = 7;

    /**
     * Searches all parts.
     *
     * @param most stops where there are more cells than this
     * @param sinks gives what takes the cells of one more part, called in order; null for counts
     */
    Tally run(long most, Run<?> run, @Nullable Supplier<? extends Search.Sink> sinks) {
        Search first = search();
        Tally tally = new Tally(plan.layers.size());
        int depth = plan.cuts() < SMALL ? 0 : DEPTH;
        Search.Watch patient =
                _ -> {
                    run.step(0, Shared.DOING);
                    return true;
                };
        List<Work> works = first.divide(depth, most, patient, sinks == null ? null : sinks.get());
        tally.add(first.cells, first.judge.decisions);
        if (first.stopped()) tally.stop();
        else if (!works.isEmpty()) share(works, most, run, sinks, first, tally);
        run.step(1, Shared.DOING);
        return tally;
    }

    private Search search() {
        return new Search(plan, exact, certify, shapes);
    }

    private void share(
            List<Work> works,
            long most,
            Run<?> run,
            @Nullable Supplier<? extends Search.Sink> sinks,
            Search first,
            Tally tally) {
        int n = works.size();
        @Nullable Search[] searches = new Search[run.workers().threads()];
        searches[0] = first;
        List<Search.@Nullable Sink> to = new ArrayList<>();
        for (int i = 0; i < n; i++) to.add(sinks == null ? null : sinks.get());
        Shared shared = new Shared(run, most - tally.last(), n);
        run.workers()
                .each(
                        n,
                        (task, worker) -> {
                            Search search = searches[worker];
                            if (search == null) searches[worker] = search = search();
                            shared.search(works.get(task), task, worker, search, to.get(task));
                        });
        for (int task = 0; task < n; task++) {
            if (shared.within(task, most - tally.last())) {
                shared.addTo(tally, task);
                continue;
            }
            tally.stop();
            Search.Watch patient =
                    _ -> {
                        run.step(1, Shared.DOING);
                        return true;
                    };
            first.search(works.get(task), most - tally.last(), patient, null);
            tally.add(first.cells, first.judge.decisions);
            return;
        }
    }
}
