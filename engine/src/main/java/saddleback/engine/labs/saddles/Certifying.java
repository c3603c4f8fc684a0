package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.Certificate;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** Certifies the first point of each distinct one; certificates are kept. */
final class Certifying {
    /** Certified between two steps of progress. */
    private static final int BLOCK = 4;

    private final Certifier certifier;
    private final Workers workers;
    private final KeptCertificates kept;
    private final NetworkObjective[] objectives;

    /** How a point is certified. */
    @FunctionalInterface
    interface Certifier {
        /** The certificate of a critical point; the weights are not changed. */
        Certificate certify(NetworkObjective train, double[] weights);
    }

    Certifying(Certifier certifier, Prepared loaded, Workers workers, Kept kept) {
        this.certifier = certifier;
        this.workers = workers;
        this.kept = new KeptCertificates(kept);
        objectives = new NetworkObjective[workers.threads()];
        Arrays.setAll(objectives, _ -> loaded.train(new Workers(1)));
    }

    /**
     * Certifies.
     *
     * @param news after some certificates
     */
    void certify(Findings findings, Progress progress, Runnable news) {
        int[] firsts = findings.firsts();
        for (int from = 0; from < firsts.length; from += BLOCK) {
            progress.step(
                    (double) from / firsts.length,
                    "certificate %d of %d".formatted(from + 1, firsts.length));
            int count = Math.min(BLOCK, firsts.length - from);
            compute(findings, Arrays.copyOfRange(firsts, from, from + count));
            news.run();
        }
    }

    /** Kept parts are read and written on this thread alone. */
    private void compute(Findings findings, int[] starts) {
        var found = new @Nullable Certificate[starts.length];
        Arrays.setAll(found, i -> kept.find(starts[i]));
        int[] missing =
                IntStream.range(0, starts.length).filter(i -> found[i] == null).toArray();
        workers.each(
                missing.length,
                (task, worker) -> {
                    int i = missing[task];
                    found[i] =
                            certifier.certify(
                                    objectives[worker], findings.point(starts[i]).weights());
                });
        for (int i = 0; i < starts.length; i++) {
            Certificate c = Objects.requireNonNull(found[i]);
            findings.certify(starts[i], c);
        }
        for (int i : missing) kept.store(starts[i], Objects.requireNonNull(found[i]));
    }
}
