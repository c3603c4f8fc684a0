package saddleback.engine.optim;

import org.jspecify.annotations.Nullable;

import saddleback.engine.objective.Minibatches;
import saddleback.engine.objective.Objective;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/** Functions with known minima to train on, each a mean over examples. */
final class Functions {
    private Functions() {}

    /** A function, where to start, and its least value. */
    record Known(String name, Minibatches f, double[] start, double least) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them. */
    static List<Known> all() {
        return List.of(quadratic(), rosenbrock(), logistic());
    }

    /** Writes the gradient of one example at {@code w} onto {@code g} and gives the value. */
    @FunctionalInterface
    interface Example {
        double add(int example, double[] w, double[] g);
    }

    /** Writes the Hessian at {@code w}, row by row, onto zeros. */
    @FunctionalInterface
    interface Hessian {
        void set(double[] w, double[] h);
    }

    /** The mean of examples, with the Hessian over all of them where that is known. */
    record Mean(int size, int examples, Example example, @Nullable Hessian second)
            implements Minibatches {

        @Override
        public @Nullable Objective whole() {
            return second == null ? null : new Whole(this, second);
        }

        @Override
        public double gradient(double[] w, int[] order, int from, int to, double[] g) {
            Arrays.fill(g, 0);
            double sum = 0;
            for (int i = from; i < to; i++) sum += example.add(order[i], w, g);
            for (int k = 0; k < size; k++) g[k] /= to - from;
            return sum / (to - from);
        }
    }

    /** The mean over all examples, twice differentiable. */
    private record Whole(Mean mean, Hessian second) implements Objective {
        @Override
        public int size() {
            return mean.size;
        }

        @Override
        public double value(double[] w) {
            return gradient(w, new double[mean.size]);
        }

        @Override
        public double gradient(double[] w, double[] g) {
            return all(mean, w, g);
        }

        @Override
        public void hessianTimes(double[] w, double[] v, double[] hv) {
            double[] h = new double[mean.size * mean.size];
            second.set(w, h);
            for (int i = 0; i < mean.size; i++) {
                hv[i] = 0;
                for (int j = 0; j < mean.size; j++) hv[i] += h[i * mean.size + j] * v[j];
            }
        }
    }

    /** One example that is the whole function, without second derivatives. */
    static Minibatches single(int size, Gradient f) {
        return single(size, f, null);
    }

    /** One example that is the whole function. */
    static Minibatches single(int size, Gradient f, @Nullable Hessian second) {
        return new Mean(
                size,
                1,
                (_, w, g) -> {
                    double[] own = new double[size];
                    double value = f.at(w, own);
                    for (int k = 0; k < size; k++) g[k] += own[k];
                    return value;
                },
                second);
    }

    /**
     * Mean over 12 examples of the sum of a_k/2 (w_k - c_ik)², curvatures 1 to 10; the least value
     * is half the curvature-weighted variance of the c.
     */
    static Known quadratic() {
        int size = 5;
        int n = 12;
        double[] c = new Seed(1).normals().fill(new double[n * size]);
        double[] a = {1, 2, 4, 7, 10};
        double least = 0;
        for (int k = 0; k < size; k++) {
            double mean = 0;
            double square = 0;
            for (int i = 0; i < n; i++) mean += c[i * size + k] / n;
            for (int i = 0; i < n; i++) square += Math.pow(c[i * size + k] - mean, 2) / n;
            least += a[k] / 2 * square;
        }
        Example one =
                (i, w, g) -> {
                    double value = 0;
                    for (int k = 0; k < size; k++) {
                        double d = w[k] - c[i * size + k];
                        g[k] += a[k] * d;
                        value += a[k] / 2 * d * d;
                    }
                    return value;
                };
        Hessian second =
                (_, h) -> {
                    for (int k = 0; k < size; k++) h[k * size + k] = a[k];
                };
        return new Known(
                "quadratic", new Mean(size, n, one, second), new double[] {2, -1, 1, 3, -2}, least);
    }

    /** Rosenbrock's function of two numbers, least value 0 at (1, 1), started at (-1.2, 1). */
    static Known rosenbrock() {
        Gradient f =
                (w, g) -> {
                    double x = w[0];
                    double y = w[1];
                    g[0] = -2 * (1 - x) - 400 * x * (y - x * x);
                    g[1] = 200 * (y - x * x);
                    return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
                };
        Hessian second =
                (w, h) -> {
                    h[0] = 2 - 400 * (w[1] - 3 * w[0] * w[0]);
                    h[1] = -400 * w[0];
                    h[2] = h[1];
                    h[3] = 200;
                };
        return new Known("rosenbrock", single(2, f, second), new double[] {-1.2, 1}, 0);
    }

    /**
     * Logistic regression with decay 0.1 on six points; the least value was found with NumPy by
     * Newton's method, gradient norm 3e-17.
     */
    static Known logistic() {
        double[] x = {0.5, 1, 1.5, -1, -0.5, 0.3, -1.2, 0.8, 2, 0.1, -0.7, -1.5};
        double[] y = {1, 1, -1, -1, 1, -1};
        Example one =
                (i, w, g) -> {
                    double margin = y[i] * (w[0] * x[2 * i] + w[1] * x[2 * i + 1] + w[2]);
                    double p = 1 / (1 + StrictMath.exp(margin));
                    g[0] += -y[i] * x[2 * i] * p;
                    g[1] += -y[i] * x[2 * i + 1] * p;
                    g[2] += -y[i] * p;
                    double value = StrictMath.log1p(StrictMath.exp(-margin));
                    for (int k = 0; k < 3; k++) {
                        g[k] += 0.1 * w[k];
                        value += 0.05 * w[k] * w[k];
                    }
                    return value;
                };
        Hessian second =
                (w, h) -> {
                    for (int i = 0; i < 6; i++) {
                        double[] row = {x[2 * i], x[2 * i + 1], 1};
                        double margin = w[0] * row[0] + w[1] * row[1] + w[2];
                        double p = 1 / (1 + StrictMath.exp(margin));
                        for (int k = 0; k < 9; k++)
                            h[k] += p * (1 - p) * row[k / 3] * row[k % 3] / 6;
                    }
                    for (int k = 0; k < 3; k++) h[4 * k] += 0.1;
                };
        return new Known(
                "logistic", new Mean(3, 6, one, second), new double[] {1, 1, 1}, LEAST_LOGISTIC);
    }

    private static final double LEAST_LOGISTIC = 0.3277586151922954;

    /** A random point. */
    static double[] normal(long seed, int size) {
        var normals = new Normals(new Seed(seed).random());
        return normals.fill(new double[size]);
    }

    /** The value over all examples. */
    static double value(Minibatches f, double[] w) {
        return whole(f).at(w, new double[f.size()]);
    }

    /** The function over all examples. */
    static Gradient whole(Minibatches f) {
        return new Gradient() {
            @Override
            public double at(double[] w, double[] g) {
                return all(f, w, g);
            }

            @Override
            public @Nullable Objective objective() {
                return f.whole();
            }
        };
    }

    private static double all(Minibatches f, double[] w, double[] g) {
        int[] order = new int[f.examples()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        return f.gradient(w, order, 0, order.length, g);
    }

    /** Measures value and gradient norm over all examples. */
    static TrainingTarget target(Minibatches f) {
        return new TrainingTarget(
                f,
                w -> {
                    double[] g = new double[f.size()];
                    double value = whole(f).at(w, g);
                    double square = 0;
                    for (double x : g) square += x * x;
                    return new Measures(
                            value, Double.NaN, Double.NaN, Double.NaN, Math.sqrt(square));
                });
    }
}
