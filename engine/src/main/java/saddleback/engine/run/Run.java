package saddleback.engine.run;

import java.util.function.Supplier;

/**
 * One run of an analysis: progress, partial results of the same type as the final one, the threads
 * it may use, and a place that survives the process for finished parts.
 */
public interface Run<R> extends Progress {

    /** Offers the result so far; a run nobody watches never calls the supplier. */
    default void preview(Supplier<? extends R> soFar) {}

    /** The threads this run may use; the result does not depend on their number. */
    default Workers workers() {
        return Workers.shared();
    }

    /** Where finished parts are kept so that a killed run can continue. */
    default Kept kept() {
        return Kept.NOTHING;
    }

    /**
     * A part of this run with results of another type: the same threads and kept parts, progress
     * mapped onto [from, to], nobody watching.
     */
    default <T> Run<T> stage(double from, double to) {
        return stage(from, to, "");
    }

    /**
     * As {@link #stage(double, double)}, its kept parts {@linkplain Kept#under under} a prefix, for
     * work that is done several times in one run.
     */
    default <T> Run<T> stage(double from, double to, String prefix) {
        Run<R> whole = this;
        Kept kept = prefix.isEmpty() ? kept() : kept().under(prefix);
        return new Run<>() {
            @Override
            public void step(double fraction, String doing) {
                whole.step(from + (to - from) * fraction, doing);
            }

            @Override
            public Workers workers() {
                return whole.workers();
            }

            @Override
            public Kept kept() {
                return kept;
            }
        };
    }

    /** A run nobody watches, on the shared threads, that keeps nothing. */
    static <R> Run<R> unwatched() {
        return (_, _) -> {};
    }
}
