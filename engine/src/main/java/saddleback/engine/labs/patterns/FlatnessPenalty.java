package saddleback.engine.labs.patterns;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Minibatches;
import saddleback.engine.objective.NetworkObjective;

/**
 * The loss with a penalty on its changes in a plane: L(w) + s mean_i (L(w + o_i) - L(w))², the o_i
 * fixed. One gradient for the weights and one for each point. Not thread safe.
 */
final class FlatnessPenalty implements Minibatches {
    private final NetworkObjective loss;
    private final double decay;
    private final double strength;
    private final double[][] offsets;
    private final double[] at;
    private final double[] there;

    /**
     * The objective.
     *
     * @param loss without decay
     * @param decay weight decay, outside of the penalty
     * @param strength s; without offsets there is no penalty
     * @param offsets of the points from the weights, not changed
     */
    FlatnessPenalty(NetworkObjective loss, double decay, double strength, double[][] offsets) {
        this.loss = loss;
        this.decay = decay;
        this.strength = strength;
        this.offsets = offsets.clone();
        at = new double[loss.size()];
        there = new double[loss.size()];
    }

    @Override
    public int size() {
        return loss.size();
    }

    @Override
    public int examples() {
        return loss.examples();
    }

    @Override
    public double gradient(double[] w, int[] order, int from, int to, double[] g) {
        double middle = loss.gradient(w, order, from, to, g);
        double value = middle + decay / 2 * Vectors.dot(w, w);
        double[] sum = new double[g.length];
        double rest = 0;
        for (double[] offset : offsets) {
            System.arraycopy(w, 0, at, 0, w.length);
            Vectors.add(at, 1, offset);
            double change = loss.gradient(at, order, from, to, there) - middle;
            value += strength / offsets.length * change * change;
            Vectors.add(sum, 2 * strength / offsets.length * change, there);
            rest += 2 * strength / offsets.length * change;
        }
        Vectors.scale(g, 1 - rest);
        Vectors.add(g, 1, sum);
        if (decay != 0) Vectors.add(g, decay, w);
        return value;
    }
}
