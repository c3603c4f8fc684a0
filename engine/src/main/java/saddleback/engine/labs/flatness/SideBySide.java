package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Run;
import saddleback.engine.run.SideRuns;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntUnaryOperator;

/**
 * Numbers of many independent networks, found side by side, one network a thread. What is finished
 * is kept and told of by the thread of the analysis.
 */
final class SideBySide {
    /** What is done with one network. */
    @FunctionalInterface
    interface Work {
        /**
         * Its numbers.
         *
         * @param run a thread of its own; progress over [0, 1]
         */
        double[] of(int number, Run<Object> run);
    }

    /** Who is told of the numbers of a network. */
    @FunctionalInterface
    interface Found {
        void of(int number, double[] numbers);
    }

    private record Finished(int number, double[] numbers) {}

    private final Run<?> run;
    private final KeptNumbers kept;
    private final String name;
    private final int count;
    private final Found found;
    private final SideRuns side = new SideRuns();
    private final Queue<Finished> finished = new ConcurrentLinkedQueue<>();
    private int done;

    /**
     * So many networks.
     *
     * @param run progress over [0, 1]
     * @param name of the kept parts, before the network's number
     */
    SideBySide(Run<?> run, String name, int count, Found found) {
        this.run = run;
        this.name = name;
        this.count = count;
        this.found = found;
        kept = new KeptNumbers(run.kept());
    }

    /**
     * The numbers of every network, those of an earlier run first.
     *
     * @param length how many numbers each has
     */
    void each(IntUnaryOperator length, Work work) {
        int[] open = new int[count];
        int left = 0;
        for (int i = 0; i < count; i++) {
            double[] numbers = kept.find(name + i, length.applyAsInt(i));
            if (numbers == null) open[left++] = i;
            else tell(i, numbers);
        }
        run.workers().each(left, (task, worker) -> one(open[task], worker, work));
        drain();
    }

    private void one(int number, int worker, Work work) {
        Run<Object> own = side.of(worker, (fraction, now) -> ask(fraction, number, now));
        side.part(worker, () -> finished.add(new Finished(number, work.of(number, own))));
        if (worker == 0) side.asking(this::drain);
    }

    private void ask(double fraction, int number, String now) {
        drain();
        run.step(
                (done + Math.min(fraction, 1)) / count,
                "network %d of %d, %s".formatted(number + 1, count, now));
    }

    private void drain() {
        for (@Nullable Finished f = finished.poll(); f != null; f = finished.poll()) {
            kept.store(name + f.number, f.numbers);
            tell(f.number, f.numbers);
        }
    }

    private void tell(int number, double[] numbers) {
        done++;
        found.of(number, numbers);
    }
}
