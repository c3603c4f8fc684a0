package saddleback.engine.labs.interference;

/**
 * Where learning meets a flat plateau.
 *
 * @param success of a component at the starts, P numbers, ascending
 * @param severity of the worst plateau, P x P (second component by rows), NaN where there is none
 * @param time until both are learned, P x P, NaN where the limit came first
 * @param flat share of the starts whose severity is at most {@link
 *     saddleback.engine.interference.Plateau#FLAT}
 * @param median of the times, infinite where less than half of them are finite
 */
public record Basin(
        double[] success, double[] severity, double[] time, double flat, double median) {

    /**
     * The share of the starts whose course was cut without a plateau: one that had not ended at the
     * limit has no severity.
     */
    public double cut() {
        int count = 0;
        for (int i = 0; i < time.length; i++)
            if (Double.isNaN(time[i]) && Double.isNaN(severity[i])) count++;
        return (double) count / time.length;
    }
}
