package saddleback.engine.run;

/** Where long work says how far it is, and learns that it should stop. */
@FunctionalInterface
public interface Progress {

    /** Ignores progress and never cancels. */
    Progress NONE = (_, _) -> {};

    /**
     * Reports the fraction done and returns normally if work should go on. Called from the thread
     * that runs the analysis only, cheap enough to be called a thousand times a second.
     *
     * @param fraction work done so far, in [0, 1], never decreasing
     * @param doing what is being done now, one short phrase
     * @throws java.util.concurrent.CancellationException if the user asked to stop
     */
    void step(double fraction, String doing);

    /** A view that maps [0, 1] of a sub-task onto [from, to] of this task. */
    default Progress part(double from, double to) {
        return (f, doing) -> step(from + (to - from) * f, doing);
    }

    /** A view whose phrases begin with what they belong to, as "spectral norm, ". */
    default Progress saying(String what) {
        return (f, doing) -> step(f, what + doing);
    }
}
