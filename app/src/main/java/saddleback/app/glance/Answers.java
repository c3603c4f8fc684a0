package saddleback.app.glance;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Answer;
import saddleback.engine.net.Loss;

import java.util.Arrays;

/**
 * What outputs say about classes.
 *
 * @param z examples x outputs; a single output stands for class 1 against class 0
 * @param loss gives the outputs their meaning
 */
record Answers(Matrix z, Loss loss) {

    int classes() {
        return Math.max(2, z.cols());
    }

    /**
     * How much each class is held likely, examples x classes, of 1 in all: the probabilities of
     * cross-entropy, the answer alone under squared error, which gives none. Not a number where an
     * output is none.
     */
    double[] shares() {
        var shares = new double[z.rows() * classes()];
        Matrix p = Matrix.zeros(z.rows(), z.cols());
        loss.function().predictions(z, p);
        for (int i = 0; i < z.rows(); i++) {
            int at = i * classes();
            if (!finite(i)) Arrays.fill(shares, at, at + classes(), Double.NaN);
            else if (loss.squared()) shares[at + Answer.of(z, i)] = 1;
            else if (z.cols() == 1) {
                shares[at] = 1 - p.get(i, 0);
                shares[at + 1] = p.get(i, 0);
            } else row(p, i, shares, at);
        }
        return shares;
    }

    private boolean finite(int i) {
        for (int k = 0; k < z.cols(); k++) if (!Double.isFinite(z.get(i, k))) return false;
        return true;
    }

    private static void row(Matrix p, int i, double[] shares, int at) {
        double sum = 0;
        for (int k = 0; k < p.cols(); k++) sum += p.get(i, k);
        for (int k = 0; k < p.cols(); k++) shares[at + k] = p.get(i, k) / sum;
    }

    /** How far class k lies before the best other class, one number an example; 0 on its border. */
    double[] margin(int k) {
        var margin = new double[z.rows()];
        for (int i = 0; i < margin.length; i++) {
            if (z.cols() == 1) {
                margin[i] = k == 1 ? z.get(i, 0) : -z.get(i, 0);
                continue;
            }
            double other = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < z.cols(); j++) if (j != k) other = Math.max(other, z.get(i, j));
            margin[i] = z.get(i, k) - other;
        }
        return margin;
    }
}
