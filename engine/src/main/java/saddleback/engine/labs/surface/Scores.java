package saddleback.engine.labs.surface;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was computed on one plane for one part of the data, each array rows = y by columns = x; NaN
 * where nothing was computed.
 *
 * @param metrics without {@link Metric#CLASS_LOSS}
 * @param classLoss classes x rows x columns, empty where it was not asked for
 */
public record Scores(Map<Metric, double[]> metrics, double[] classLoss) {

    /** Copies the map. */
    public Scores {
        metrics = Map.copyOf(metrics);
    }

    static Scores empty(Iterable<Metric> asked, int points, int classes) {
        var metrics = new EnumMap<Metric, double[]>(Metric.class);
        double[] classLoss = new double[0];
        for (Metric m : asked)
            if (m == Metric.CLASS_LOSS) classLoss = missing(points * classes);
            else metrics.put(m, missing(points));
        return new Scores(metrics, classLoss);
    }

    private static double[] missing(int n) {
        double[] a = new double[n];
        Arrays.fill(a, Double.NaN);
        return a;
    }

    /** The array of a metric that was asked for, live. */
    public double[] of(Metric metric) {
        double[] a = metrics.get(metric);
        if (a == null)
            throw new IllegalArgumentException("metric: one that was asked for, was " + metric);
        return a;
    }
}
