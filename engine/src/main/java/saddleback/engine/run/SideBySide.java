package saddleback.engine.run;

import org.jspecify.annotations.Nullable;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntUnaryOperator;

/**
 * Numbers of many independent parts of the work, found side by side, one part a thread. What is
 * finished is kept and told of by the thread of the analysis.
 */
public final class SideBySide {
    /** The length of parts that differ in length. */
    public static final int ANY = -1;

    /** What is done for one part. */
    @FunctionalInterface
    public interface Work {
        /**
         * Its numbers.
         *
         * @param run a thread of its own; progress over [0, 1]
         */
        double[] of(int number, Run<Object> run);
    }

    /** Who is told of the numbers of a part. */
    @FunctionalInterface
    public interface Found {
        /** Called once for each part, in any order. */
        void of(int number, double[] numbers);
    }

    private record Finished(int number, double[] numbers) {}

    private final Run<?> run;
    private final KeptNumbers kept;
    private final String name;
    private final String what;
    private final int count;
    private final Found found;
    private final SideRuns side = new SideRuns();
    private final Queue<Finished> finished = new ConcurrentLinkedQueue<>();
    private int done;

    /**
     * So many parts.
     *
     * @param run progress over [0, 1]
     * @param name of what is kept, before the part's number
     * @param what a part is, a word for the progress
     */
    public SideBySide(Run<?> run, String name, String what, int count, Found found) {
        this.run = run;
        this.name = name;
        this.what = what;
        this.count = count;
        this.found = found;
        kept = new KeptNumbers(run.kept());
    }

    /**
     * The numbers of every part, those of an earlier run first.
     *
     * @param length how many numbers each has; {@link #ANY} where that is not known
     */
    public void each(IntUnaryOperator length, Work work) {
        int[] open = new int[count];
        int left = 0;
        for (int i = 0; i < count; i++) {
            double[] numbers = earlier(name + i, length.applyAsInt(i));
            if (numbers == null) open[left++] = i;
            else tell(i, numbers);
        }
        run.workers().each(left, (task, worker) -> one(open[task], worker, work));
        drain();
    }

    private double @Nullable [] earlier(String part, int length) {
        return length == ANY ? kept.find(part).orElse(null) : kept.find(part, length);
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
                "%s %d of %d, %s".formatted(what, number + 1, count, now));
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
