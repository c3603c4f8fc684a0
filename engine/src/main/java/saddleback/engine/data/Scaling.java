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
        for (int i = 0; i < d.x().length; i++) {
            int j = i % features;
            low[j] = Math.min(low[j], d.x()[i]);
            width[j] = Math.max(width[j], d.x()[i]);
        }
        for (int j = 0; j < features; j++) width[j] = notZero(width[j] - low[j]);
        return new Scaling(low, width);
    }

    private static Scaling standard(Dataset d) {
        int features = d.features();
        double[] mean = new double[features];
        double[] width = new double[features];
        double[] first = Arrays.copyOf(d.x(), features);
        // Sums of differences from the first row, so that a constant feature is exactly constant.
        for (int i = 0; i < d.x().length; i++) mean[i % features] += d.x()[i] - first[i % features];
        for (int j = 0; j < features; j++) mean[j] = first[j] + mean[j] / d.examples();
        for (int i = 0; i < d.x().length; i++) {
            double off = d.x()[i] - mean[i % features];
            width[i % features] += off * off;
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
        int features = d.features();
        for (int i = 0; i < x.length; i++) {
            int j = i % features;
            x[i] = (x[i] - shift[j]) / width[j];
        }
    }
}
