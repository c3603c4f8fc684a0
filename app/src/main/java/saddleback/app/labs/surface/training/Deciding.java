package saddleback.app.labs.surface.training;

import saddleback.app.training.Spot;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Answer;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.problem.Prepared;

/** Asks a network of two inputs over a grid of them. Used by one thread. */
final class Deciding {
    private static final int POINTS = 61;
    private static final double MARGIN = 0.08;

    private final GradientSweep sweep;
    private final Matrix inputs;
    private final boolean two;
    private final boolean logits;
    private final double[] x;
    private final double[] y;

    /** For a problem that {@link #suits}. */
    Deciding(Prepared prepared) {
        Loss loss = prepared.problem().loss();
        sweep = new GradientSweep(prepared.network(), loss.function());
        logits = !loss.squared();
        two =
                prepared.data().train().targets() instanceof Targets.Classes c
                        && c.names().size() == 2;
        x = axis(prepared.data().train().x(), 0);
        y = axis(prepared.data().train().x(), 1);
        inputs = Matrix.zeros(POINTS * POINTS, 2);
        for (int j = 0; j < POINTS; j++)
            for (int i = 0; i < POINTS; i++) {
                int row = inputs.row(j * POINTS + i);
                inputs.data()[row] = x[i];
                inputs.data()[row + 1] = y[j];
            }
    }

    /** Whether the inputs are two and the targets classes. */
    static boolean suits(Prepared prepared) {
        return prepared.network().inputs() == 2
                && prepared.data().train().targets() instanceof Targets.Classes;
    }

    private static double[] axis(double[] pairs, int at) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = at; i < pairs.length; i += 2) {
            low = Math.min(low, pairs[i]);
            high = Math.max(high, pairs[i]);
        }
        if (!(high > low)) high = low + 1;
        double margin = MARGIN * (high - low);
        double[] axis = new double[POINTS];
        for (int i = 0; i < POINTS; i++)
            axis[i] = low - margin + (high - low + 2 * margin) * i / (POINTS - 1);
        return axis;
    }

    Regions at(Spot spot) {
        Matrix z = sweep.outputs(spot.weights(), inputs);
        double[] answer = new double[z.rows()];
        for (int i = 0; i < answer.length; i++) answer[i] = two ? leaning(z, i) : Answer.of(z, i);
        return new Regions(spot, x, y, answer);
    }

    /** The difference of both classes' probabilities; outputs of another loss are taken as such. */
    private double leaning(Matrix z, int row) {
        boolean one = z.cols() == 1;
        double apart = one ? z.get(row, 0) : z.get(row, 1) - z.get(row, 0);
        if (logits) return Math.tanh(apart / 2);
        return Math.clamp(one ? 2 * apart - 1 : apart, -1, 1);
    }
}
