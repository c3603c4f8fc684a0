package saddleback.engine.construct;

import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Loss;
import saddleback.engine.net.TargetRows;

import java.util.Arrays;

/**
 * How the mean loss of given outputs depends on a number that is added to the first of them: a
 * parabola for the squared errors, a mean of logistic losses for the cross-entropies.
 */
public final class OutputsLink {
    private static final double HALF_ULP = 0x1p-53;

    private OutputsLink() {}

    /**
     * L(s) = mean over examples of loss(o_i + s e_0, y_i).
     *
     * @param outputs o, examples x {@code count}, row-major; not kept
     * @param count outputs an example
     * @param targets y, one example or more
     * @throws IllegalArgumentException "name: rule, was value" where loss, outputs and targets do
     *     not fit together
     */
    public static Link of(double[] outputs, int count, Targets targets, Loss loss) {
        int examples = targets.examples();
        if (examples < 1) throw new IllegalArgumentException("data: examples, was none");
        if (outputs.length != Math.multiplyExact(examples, count))
            throw new IllegalArgumentException(
                    "outputs: %d x %d numbers, was %d"
                            .formatted(examples, count, outputs.length));
        loss.check(count, targets);
        int[] order = new int[examples];
        Arrays.setAll(order, i -> i);
        TargetRows rows = new TargetRows();
        rows.fill(targets, order, 0, examples, count);
        Matrix z = Matrix.of(outputs, examples, count);
        ShiftAccuracy accuracy = ShiftAccuracy.of(outputs, count, targets);
        return switch (loss) {
            case CROSS_ENTROPY -> new LogisticLink(softmax(z, rows), accuracy);
            case BINARY_CROSS_ENTROPY -> new LogisticLink(binary(z, rows), accuracy);
            case SQUARED_ERROR, MEAN_SQUARED_ERROR ->
                    parabola(z, rows.reals(), loss.function().weight(), accuracy);
        };
    }

    /**
     * With R the logarithm of the sum of exp o_c over the other classes, -log softmax(o + s
     * e_0)[y] is log(1 + exp(o_0 - R + s)), less o_0 - R + s for y = 0, plus R - o_y for others.
     */
    private static Logistic softmax(Matrix z, TargetRows targets) {
        int n = z.rows();
        double[] a = new double[n];
        double[] t = new double[n];
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double others = others(z, i);
            a[i] = z.get(i, 0) - others;
            int label = targets.label(i);
            if (label == 0) t[i] = 1;
            else rest += Math.max(0, others - z.get(i, label));
        }
        return new Logistic(a, t, rest / n);
    }

    private static double others(Matrix z, int row) {
        double top = z.get(row, 1);
        for (int j = 2; j < z.cols(); j++) top = Math.max(top, z.get(row, j));
        double sum = 0;
        for (int j = 1; j < z.cols(); j++) sum += StrictMath.exp(z.get(row, j) - top);
        return top + StrictMath.log(sum);
    }

    /** The first output's logistic losses; the other outputs' do not depend on s. */
    private static Logistic binary(Matrix z, TargetRows targets) {
        int n = z.rows();
        int k = z.cols();
        double[] a = new double[n];
        double[] t = new double[n];
        Matrix y = targets.reals();
        double rest = 0;
        for (int i = 0; i < n; i++) {
            a[i] = z.get(i, 0);
            t[i] = y.get(i, 0);
            for (int j = 1; j < k; j++) rest += logistic(z.get(i, j), y.get(i, j));
        }
        return new Logistic(a, t, rest / n);
    }

    private static double logistic(double u, double t) {
        double soft = StrictMath.log1p(StrictMath.exp(-Math.abs(u)));
        return soft + (u > 0 ? (1 - t) * u : -t * u);
    }

    private static ParabolaLink parabola(
            Matrix z, Matrix y, double weight, ShiftAccuracy accuracy) {
        int n = z.rows();
        double sum = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            sum += z.get(i, 0) - y.get(i, 0);
            size += Math.abs(z.get(i, 0)) + Math.abs(y.get(i, 0));
        }
        double mean = sum / n;
        double squares = 0;
        double reach = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < z.cols(); j++) {
                double r = z.get(i, j) - y.get(i, j) - (j == 0 ? mean : 0);
                double most = Math.abs(z.get(i, j)) + Math.abs(y.get(i, j));
                squares += r * r;
                reach += Math.abs(r) * most;
            }
        double part = 2 * (n * (double) z.cols() + 8) * HALF_ULP;
        boolean exact = squares == 0 && mean == 0;
        double shiftError = exact ? 0 : part * size / n;
        double restError =
                exact ? 0 : part * (squares + reach) / n + shiftError * shiftError;
        return new ParabolaLink(weight, mean, squares / n, shiftError, restError, accuracy);
    }
}
