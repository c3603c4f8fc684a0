package saddleback.engine.net;

/** What a sweep at fixed parameters over one block of examples leaves for later products. */
public final class KeptSweep {
    final Slots values = new Slots();
    boolean filled;

    /** Whether the forward part is there. */
    boolean forward;

    /**
     * Marks what is held as worthless, so that the next sweep computes everything; returns this.
     */
    public KeptSweep forget() {
        filled = false;
        forward = false;
        return this;
    }

    /** The bytes held. */
    public long bytes() {
        return values.bytes();
    }
}
