package saddleback.app.labs.interference.ways;

/**
 * A beginning as it was turned.
 *
 * @param beginning which
 * @param knobs of it
 */
public record Start(Beginning beginning, Knobs knobs) {

    /** As a beginning usually is. */
    public static Start of(Beginning b) {
        return new Start(b, b.usual());
    }

    /** Turned otherwise. */
    public Start with(Knobs other) {
        return new Start(beginning, other);
    }
}
