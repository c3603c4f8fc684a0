package saddleback.engine.multipoint;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Minibatches;
import saddleback.engine.run.Seed;

/**
 * The multi-point objective as a function of all that is trained: the origin, a vector for each
 * direction, the scaling, one behind the other. Not thread safe.
 */
final class MultiPointObjective implements Minibatches {
    private final Dataset data;
    private final CellGradient gradient;
    private final int size;
    private final double decay;
    private final Places places;
    private final Frame frame;
    private final @Nullable Penalty penalty;
    private final double[][] steps;
    private final double[][] bySteps;
    private Goal goal;
    private CellSample cells;
    private double norm = Double.NaN;
    private double value = Double.NaN;
    private double good = Double.NaN;
    private double bad = Double.NaN;

    /**
     * @param size the number of the network's parameters
     * @param penalty null for none
     */
    MultiPointObjective(
            Dataset data,
            CellGradient gradient,
            int size,
            double decay,
            Places places,
            Frame frame,
            @Nullable Penalty penalty,
            Goal goal) {
        this.data = data;
        this.gradient = gradient;
        this.size = size;
        this.decay = decay;
        this.places = places;
        this.frame = frame;
        this.penalty = penalty;
        this.goal = goal;
        cells = new CellSample(new int[0], places);
        steps = new double[places.axes()][size];
        bySteps = new double[places.axes()][size];
    }

    /** Another goal from the next {@link #draw} on. */
    void goal(Goal next) {
        goal = next;
    }

    /** Draws the cells of the next step. */
    void draw(Seed seed) {
        cells = goal.sample(seed, places);
    }

    @Override
    public int size() {
        return Math.addExact(Math.multiplyExact(places.axes() + 1, size), 1);
    }

    @Override
    public int examples() {
        return data.examples();
    }

    @Override
    public double gradient(double[] w, int[] order, int from, int to, double[] g) {
        frame.make(w);
        double scaling = w[w.length - 1];
        for (int k = 0; k < steps.length; k++) {
            Arrays.fill(steps[k], 0);
            Vectors.add(steps[k], scaling, frame.directions()[k]);
        }
        if (decay != 0) addDecayTo(w);
        gradient.at(w, steps, cells, goal, order, from, to, g, bySteps);
        if (decay != 0) addDecayGradient(w, g);
        value = goal.value(cells);
        good = goal.good(cells);
        bad = goal.bad(cells);
        double byScaling = 0;
        for (int k = 0; k < steps.length; k++) {
            byScaling += Vectors.dot(bySteps[k], frame.directions()[k]);
            Vectors.scale(bySteps[k], scaling);
        }
        if (penalty != null) value += penalty.add(frame.directions(), bySteps);
        frame.pull(bySteps, g);
        g[g.length - 1] = byScaling;
        norm = Vectors.norm(g);
        return value;
    }

    /** Half the decay times the squared norm of each cell's weights. */
    private void addDecayTo(double[] w) {
        int axes = steps.length;
        double[][] products = new double[axes + 1][axes + 1];
        for (int j = 0; j <= axes; j++)
            for (int k = 0; k <= axes; k++)
                products[j][k] =
                        Vectors.dot(
                                j == 0 ? w : steps[j - 1], 0, k == 0 ? w : steps[k - 1], 0, size);
        for (int i = 0; i < cells.size(); i++) {
            double sum = 0;
            for (int j = 0; j <= axes; j++)
                for (int k = 0; k <= axes; k++)
                    sum += coordinate(i, j) * coordinate(i, k) * products[j][k];
            cells.extra[i] = decay / 2 * sum;
        }
    }

    private void addDecayGradient(double[] w, double[] g) {
        int axes = steps.length;
        for (int j = 0; j <= axes; j++)
            for (int k = 0; k <= axes; k++) {
                double sum = 0;
                for (int i = 0; i < cells.size(); i++)
                    sum += cells.weight[i] * coordinate(i, j) * coordinate(i, k);
                double[] into = j == 0 ? g : bySteps[j - 1];
                Vectors.add(into, 0, decay * sum, k == 0 ? w : steps[k - 1], 0, size);
            }
    }

    /** 1 for the origin, then the coordinates. */
    private double coordinate(int cell, int k) {
        return k == 0 ? 1 : cells.z[cell][k - 1];
    }

    /** The objective evaluated last, NaN before the first. */
    double value() {
        return value;
    }

    /** The norm of the gradient evaluated last, not clipped. */
    double norm() {
        return norm;
    }

    double good() {
        return good;
    }

    double bad() {
        return bad;
    }

    Frame frame() {
        return frame;
    }
}
