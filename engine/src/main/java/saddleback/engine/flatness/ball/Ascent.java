package saddleback.engine.flatness.ball;

import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A large loss over a convex set of moves: from the best of several starts the move goes to the
 * point of the set that is farthest along the gradient (Frank and Wolfe 1956; of a convex function
 * it never falls so), or a part of the way there if the loss would fall. What is found is attained
 * at a move of the set: the maximum is at least that.
 */
final class Ascent {
    private static final int CLIMBED = 3;
    private static final int MOST_STEPS = 12;
    private static final int MOST_HALVINGS = 5;
    private static final double ENOUGH = 1e-4;

    private final Moves moves;
    private final Domain domain;
    private final int size;

    Ascent(Moves moves, Domain domain, int size) {
        this.moves = moves;
        this.domain = domain;
        this.size = size;
    }

    private record Start(double[] z, double loss) {}

    /**
     * The largest loss found.
     *
     * @param here the loss without a move
     * @param starts moves, settled into the set; overwritten
     */
    double from(double here, List<double[]> starts, Progress progress) {
        var ranked = new ArrayList<Start>();
        for (double[] z : starts) {
            domain.settle(z);
            double loss = moves.value(z);
            ranked.add(new Start(z, loss));
        }
        ranked.sort(Comparator.comparingDouble(Start::loss).reversed());
        double best = here;
        int climbed = Math.min(CLIMBED, ranked.size());
        for (int i = 0; i < climbed; i++)
            best =
                    Math.max(
                            best,
                            climb(
                                    here,
                                    ranked.get(i),
                                    progress.part((double) i / climbed, (i + 1.0) / climbed)));
        return best;
    }

    /** A whole step is tried with its gradient, which the next step needs if it rises. */
    private double climb(double here, Start start, Progress progress) {
        double[] z = start.z();
        double[] g = new double[size];
        double[] ahead = new double[size];
        double[] far = new double[size];
        double loss = Math.max(start.loss(), moves.gradient(z, g));
        for (int step = 0; step < MOST_STEPS; step++) {
            progress.step((double) step / MOST_STEPS, "ascent, step " + (step + 1));
            domain.farthest(g, far);
            double before = loss;
            double[] tried = between(z, far, 1);
            double value = moves.gradient(tried, ahead);
            boolean whole = value > loss;
            double part = 0.5;
            for (int k = 1; k < MOST_HALVINGS && !(value > loss); k++, part /= 2) {
                tried = between(z, far, part);
                value = moves.value(tried);
            }
            if (!(value > loss)) break;
            loss = value;
            if (loss - before <= ENOUGH * (loss - here)) break;
            z = tried;
            if (whole) System.arraycopy(ahead, 0, g, 0, size);
            else moves.gradient(z, g);
        }
        return loss;
    }

    private double[] between(double[] z, double[] far, double part) {
        double[] y = new double[size];
        for (int i = 0; i < size; i++) y[i] = z[i] + part * (far[i] - z[i]);
        domain.settle(y);
        return y;
    }
}
