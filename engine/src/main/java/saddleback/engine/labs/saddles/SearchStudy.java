package saddleback.engine.labs.saddles;

import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.List;

/** A search for critical points, from trainings to certificates. */
final class SearchStudy {
    private static final double LOADED = 0.01;
    private static final double TRAINED = 0.2;
    private static final double SEARCHED = 0.85;

    /** Every iteration decomposes a matrix of so many rows, which cannot be cancelled. */
    private static final int MOST = 6000;

    private SearchStudy() {}

    /**
     * Trains, searches and, where asked for, certifies.
     *
     * @throws IllegalArgumentException "path: rule, was value" for what does not fit into memory
     */
    static SaddlesResult run(Search search, Prepared loaded, Seed seed, Run<SaddlesResult> run) {
        check(search, loaded, run.workers().threads());
        double trained = search.near() > 0 ? TRAINED : LOADED;
        double searched = search.certify() ? SEARCHED : 1;
        List<Start> starts = Starts.of(search, loaded, seed, run, LOADED, trained);
        var findings = new Findings(search, loaded, starts);
        var pool = new SearchPool(search, loaded, starts, run.workers());
        var kept = new KeptSearches(run.kept(), starts.size(), loaded.network().size());
        kept.restore(findings);
        pool.search(
                findings,
                run.part(trained, searched),
                () -> {
                    kept.store(findings);
                    run.preview(() -> new SaddlesResult(findings.result(), null));
                });
        if (search.certify())
            new Certifying(loaded, run.workers(), run.kept())
                    .certify(
                            findings,
                            run.part(searched, 1),
                            () -> run.preview(() -> new SaddlesResult(findings.result(), null)));
        run.step(1, "done");
        return new SaddlesResult(findings.result(), null);
    }

    private static void check(Search search, Prepared loaded, int threads) {
        int size = loaded.network().size();
        if (search.near() > 0)
            try {
                search.training().method().check(size);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "settings.study.search.training." + e.getMessage(), e);
            }
        if (size > MOST)
            throw new IllegalArgumentException(
                    "problem.network: at most %,d parameters for a search, was %,d"
                            .formatted(MOST, size));
        long p = size;
        long starts = (long) search.near() + search.anywhere();
        long searching = 4L * threads * p * p + SearchPool.room(size) * 5L * p;
        long recorded = search.near() > 0 ? 3L * Starts.RECORDED * p : 0;
        Heap.require(
                Double.BYTES * (searching + recorded + starts * 7 * p) + (64L << 20),
                "settings.study",
                "a search",
                "fewer starts or parameters need less");
    }
}
