package saddleback.engine.labs.surface;

import java.util.EnumMap;

/** The rows and columns of a grid that a level holds; copies. */
record Coarser(int[] columns, int[] rows, int width) {

    /** Elements of {@code a} at the given indices. */
    static double[] pick(double[] a, int[] indices) {
        double[] out = new double[indices.length];
        for (int i = 0; i < out.length; i++) out[i] = a[indices[i]];
        return out;
    }

    /** One array, rows = y; an empty one stays empty. */
    double[] of(double[] a) {
        return a.length == 0 ? a : of(a, 0);
    }

    private double[] of(double[] a, int from) {
        double[] out = new double[columns.length * rows.length];
        int n = 0;
        for (int j : rows) for (int i : columns) out[n++] = a[from + j * width + i];
        return out;
    }

    /** All arrays of the scores. */
    Scores of(Scores whole) {
        var metrics = new EnumMap<Metric, double[]>(Metric.class);
        whole.metrics().forEach((m, a) -> metrics.put(m, of(a)));
        int points = whole.of(Metric.LOSS).length;
        int classes = whole.classLoss().length / points;
        int kept = columns.length * rows.length;
        double[] classLoss = new double[classes * kept];
        for (int c = 0; c < classes; c++)
            System.arraycopy(of(whole.classLoss(), c * points), 0, classLoss, c * kept, kept);
        return new Scores(metrics, classLoss);
    }
}
