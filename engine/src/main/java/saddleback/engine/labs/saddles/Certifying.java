package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.Certifier;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Certifies the first point of each distinct one, several at a time, each on one thread so that its
 * certificate does not depend on how many there are. Certificates are kept.
 */
final class Certifying {
    /** Certified before they are told and kept. */
    private static final int BLOCK = 4;

    private final Workers workers;
    private final Workers alone = new Workers(1);
    private final KeptCertificates kept;
    private final NetworkObjective[] objectives;
    private volatile boolean cancelled;

    Certifying(Prepared loaded, Workers workers, Kept kept) {
        this.workers = workers;
        this.kept = new KeptCertificates(kept);
        objectives = new NetworkObjective[workers.threads()];
        Arrays.setAll(objectives, _ -> loaded.train(alone));
    }

    /**
     * Certifies.
     *
     * @param news after some certificates
     */
    void certify(Findings findings, Progress progress, Runnable news) {
        int[] firsts = findings.firsts();
        for (int from = 0; from < firsts.length; from += BLOCK) {
            double fraction = (double) from / firsts.length;
            String doing = "certificate %d of %d".formatted(from + 1, firsts.length);
            progress.step(fraction, doing);
            int to = Math.min(firsts.length, from + BLOCK);
            compute(
                    findings,
                    Arrays.copyOfRange(firsts, from, to),
                    () -> progress.step(fraction, doing));
            news.run();
        }
    }

    /** Kept parts are read and written on this thread alone. */
    private void compute(Findings findings, int[] starts, Runnable step) {
        var found = new @Nullable Certificate[starts.length];
        Arrays.setAll(found, i -> kept.find(starts[i]));
        int[] missing = IntStream.range(0, starts.length).filter(i -> found[i] == null).toArray();
        workers.each(
                missing.length,
                (task, worker) -> {
                    int i = missing[task];
                    found[i] =
                            Certifier.certify(
                                    objectives[worker],
                                    findings.point(starts[i]).weights(),
                                    alone,
                                    watched(worker, step));
                });
        for (int i : missing) kept.store(starts[i], Objects.requireNonNull(found[i]));
        for (int i = 0; i < starts.length; i++)
            findings.certify(starts[i], Objects.requireNonNull(found[i]));
    }

    /** Worker 0 is the thread of the run and learns of cancelling; the others learn it from it. */
    private Progress watched(int worker, Runnable step) {
        return (_, _) -> {
            if (cancelled) throw new CancellationException();
            if (worker != 0) return;
            try {
                step.run();
            } catch (CancellationException e) {
                cancelled = true;
                throw e;
            }
        };
    }
}
