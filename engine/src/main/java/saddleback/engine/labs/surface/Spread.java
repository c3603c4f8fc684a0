package saddleback.engine.labs.surface;

/**
 * The loss on several planes through one point.
 *
 * @param all planes x grid
 * @param mean over the planes, at each grid point
 * @param deviation standard deviation over the planes (divisor planes - 1), at each grid point
 */
public record Spread(double[] all, double[] mean, double[] deviation) {

    /** Over the slices of a result, of which there are at least 2. */
    public static Spread of(SurfaceResult result) {
        int planes = result.slices().size();
        int points = result.slices().getFirst().main().of(Metric.LOSS).length;
        double[] all = new double[planes * points];
        double[] mean = new double[points];
        for (int s = 0; s < planes; s++) {
            double[] loss = result.slices().get(s).main().of(Metric.LOSS);
            System.arraycopy(loss, 0, all, s * points, points);
            for (int i = 0; i < points; i++) mean[i] += loss[i] / planes;
        }
        double[] deviation = new double[points];
        for (int i = 0; i < points; i++) {
            double sum = 0;
            for (int s = 0; s < planes; s++) {
                double d = all[s * points + i] - mean[i];
                sum += d * d;
            }
            deviation[i] = Math.sqrt(sum / (planes - 1));
        }
        return new Spread(all, mean, deviation);
    }
}
