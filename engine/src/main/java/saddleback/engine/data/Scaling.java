package saddleback.engine.data;

import java.util.Arrays;

/**
 * x -> (x - shift) / width, feature by feature.
 *
 * @param shift one number a feature
 * @param width one number a feature, not 0
 */
record Scaling(double[] shift, double[] width) {

    /** What {@code scale} means for data whose training part is {@code train}. */
    static Scaling of(Scale scale, Examples train) {
        return switch (scale) {
            case NONE -> same(train.data().features());
            case AUTOMATIC ->
                    train.top() == null
                            ? same(train.data().features())
                            : divided(train.data().features(), train.top());
            case UNIT ->
                    train.top() == null
                            ? range(train.data())
                            : divided(train.data().features(), train.top());
            case STANDARDISE -> standard(train.data());
        };
    }

    private static Scaling same(int features) {
        return divided(features, 1);
    }

    private static Scaling divided(int features, double by) {
        double[] width = new double[features];
        Arrays.fill(width, by);
        return new Scaling(new double[features], width);
    }

    private static Scaling range(Dataset d) {
        int features = d.features();
        double[] low = Arrays.copyOf(d.x(), features);
        double[] width = Arrays.copyOf(d.x(), features);
        for (int at = 0; at < d.x().length; at += features)
            for (int j = 0; j < features; j++) {
                low[j] = Math.min(low[j], d.x()[at + j]);
                width[j] = Math.max(width[j], d.x()[at + j]);
            }
        for (int j = 0; j < features; j++) width[j] = notZero(width[j] - low[j]);
        return new Scaling(low, width);
    }

    /** Sums differences from the first row, so that a constant feature is exactly constant. */
    private static Scaling standard(Dataset d) {
        int features = d.features();
        double[] first = Arrays.copyOf(d.x(), features);
        double[] mean = new double[features];
        double[] width = new double[features];
        for (int at = 0; at < d.x().length; at += features)
            for (int j = 0; j < features; j++) mean[j] += d.x()[at + j] - first[j];
        for (int j = 0; j < features; j++) mean[j] = first[j] + mean[j] / d.examples();
        for (int at = 0; at < d.x().length; at += features)
            for (int j = 0; j < features; j++) {
                double off = d.x()[at + j] - mean[j];
                width[j] += off * off;
            }
        for (int j = 0; j < features; j++) width[j] = notZero(Math.sqrt(width[j] / d.examples()));
        return new Scaling(mean, width);
    }

    private static double notZero(double width) {
        return width == 0 ? 1 : width;
    }

    /** Scales in place an array that nobody else holds yet. */
    void apply(Dataset d) {
        double[] x = d.x();
        for (int at = 0; at < x.length; at += width.length)
            for (int j = 0; j < width.length; j++) x[at + j] = (x[at + j] - shift[j]) / width[j];
    }
}
