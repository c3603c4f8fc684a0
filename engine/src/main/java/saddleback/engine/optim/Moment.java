package saddleback.engine.optim;

/**
 * Where training stood, so that it can go on from there.
 *
 * @param steps steps made since the start
 * @param position the same as counted with the batch of that time
 * @param perEpoch steps of one epoch with that batch
 * @param weights length P; owned by this record and never written to
 * @param method the method of that time
 * @param memory what it remembered
 */
public record Moment(
        long steps,
        long position,
        int perEpoch,
        double[] weights,
        Method method,
        MethodState memory) {

    /** Passes over the examples since the start. */
    public double epoch() {
        return (double) position / perEpoch;
    }
}
