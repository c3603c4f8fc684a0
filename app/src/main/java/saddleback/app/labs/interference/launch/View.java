package saddleback.app.labs.interference.launch;

/**
 * How what is known is shown.
 *
 * @param inset below the plane
 * @param log whether time is logarithmic where it need not be
 * @param part of the chosen course at which the moment lies, 0 to 1 in recorded moments; NaN for
 *     the moment of least speed
 */
record View(Inset inset, boolean log, double part) {
    /** The numbers at the moment of least speed. */
    static final View USUAL = new View(Inset.NUMBERS, false, Double.NaN);

    View with(Inset other) {
        return new View(other, log, part);
    }

    View withLog(boolean on) {
        return new View(inset, on, part);
    }

    View at(double other) {
        return new View(inset, log, other);
    }
}
