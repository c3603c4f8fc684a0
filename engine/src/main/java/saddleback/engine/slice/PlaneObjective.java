package saddleback.engine.slice;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Minibatches;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.objective.Objective;

/**
 * The loss restricted to a plane, as a function of its coordinates alone: f(a, b) = L(w0 + a d1 + b
 * d2). With the directions as columns of D its gradient is Dᵀ grad L and its Hessian Dᵀ H D. A line
 * has one coordinate. Not thread safe.
 */
public final class PlaneObjective implements Objective, Minibatches {
    private final Plane plane;
    private final NetworkObjective whole;
    private final double[] w;
    private final double[] gradient;

    /**
     * The restriction of {@code whole} to {@code plane}.
     *
     * @throws IllegalArgumentException if the plane is not one of the network's weight space
     */
    public PlaneObjective(Plane plane, NetworkObjective whole) {
        if (plane.origin().length != whole.size())
            throw new IllegalArgumentException(
                    "plane: %d numbers, one a parameter, was %d"
                            .formatted(whole.size(), plane.origin().length));
        this.plane = plane;
        this.whole = whole;
        w = new double[whole.size()];
        gradient = new double[whole.size()];
    }

    /** Two coordinates, one on a line. */
    @Override
    public int size() {
        return plane.isLine() ? 1 : 2;
    }

    @Override
    public int examples() {
        return whole.examples();
    }

    @Override
    public double value(double[] c) {
        return whole.value(point(c));
    }

    @Override
    public double gradient(double[] c, double[] g) {
        double value = whole.gradient(point(c), gradient);
        restrict(gradient, g);
        return value;
    }

    @Override
    public double gradient(double[] c, int[] order, int from, int to, double[] g) {
        double value = whole.gradient(point(c), order, from, to, gradient);
        restrict(gradient, g);
        return value;
    }

    @Override
    public void hessianTimes(double[] c, double[] v, double[] hv) {
        double[] along = new double[whole.size()];
        Vectors.add(along, v[0], plane.d1());
        if (!plane.isLine()) Vectors.add(along, v[1], plane.d2());
        double[] product = new double[whole.size()];
        whole.hessianTimes(point(c), along, product);
        restrict(product, hv);
    }

    @Override
    public Objective whole() {
        return this;
    }

    private double[] point(double[] c) {
        return plane.point(c[0], plane.isLine() ? 0 : c[1], w);
    }

    private void restrict(double[] full, double[] into) {
        into[0] = Vectors.dot(plane.d1(), full);
        if (!plane.isLine()) into[1] = Vectors.dot(plane.d2(), full);
    }
}
