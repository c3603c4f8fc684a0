package saddleback.engine.interference;

/**
 * Learning at one moment. Arrays are not changed by anyone.
 *
 * @param success J_k, length K
 * @param failure 1 - J_k without cancellation, length K
 * @param rate the derivative of J_k by time, length K
 * @param speed the sum of the rates
 * @param interference cosines of the components' gradients of J_k by the parameters, K x K
 *     row-major; NaN where a gradient is 0
 * @param velocity norm of the parameters' derivative by time
 * @param slid whether the flow moved by small steps here ({@link Slide}), so that rates, speed and
 *     velocity are those of its mean motion
 */
public record Moment(
        double[] success,
        double[] failure,
        double[] rate,
        double speed,
        double[] interference,
        double velocity,
        boolean slid) {

    /** A moment at which the flow was followed with error control. */
    public Moment(
            double[] success,
            double[] failure,
            double[] rate,
            double speed,
            double[] interference,
            double velocity) {
        this(success, failure, rate, speed, interference, velocity, false);
    }

    /** ln(J_k / (1 - J_k)). */
    public double odds(int k) {
        return Math.log(success[k]) - Math.log(failure[k]);
    }

    /** How many components get worse. */
    public int losing() {
        int count = 0;
        for (double r : rate) if (r < 0) count++;
        return count;
    }

    /** Whether all components but one get worse. */
    public boolean winnerTakesAll() {
        return losing() == rate.length - 1;
    }

    /** The lowest cosine of two components, NaN where there is none. */
    public double strongestInterference() {
        int n = rate.length;
        double lowest = Double.NaN;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++)
                if (!(interference[i * n + j] >= lowest)) lowest = interference[i * n + j];
        return lowest;
    }
}
