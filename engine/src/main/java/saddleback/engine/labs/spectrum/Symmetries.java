package saddleback.engine.labs.spectrum;

import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the directions of weight space along which the loss does not change, so that eigenvalues
 * are zero (or, for the Hessian with decay, equal to the decay).
 *
 * <p>All that hold everywhere near a point lie within single dense layers. In a layer of U units
 * and D inputs, its bias counted as one, they are a sum A x R^D + R^U x B: A is spanned by the
 * units that no example turns on and, in the last layer under cross-entropy, by the move of all
 * outputs alike; B by the inputs that are zero on all examples and by the combinations of the
 * network's inputs that are. So their number is a D + U b - a b, with nothing counted twice.
 *
 * <p>Scaling a rectifier unit up and the weights after it down leaves the function alone as well,
 * but along a curve: the Gauss-Newton and Fisher matrices are zero along its tangent everywhere,
 * the Hessian only where the gradient is zero. These tangents are independent of one another and of
 * the others, as a unit that is on has an input that is not zero.
 *
 * @param dependentInputs independent combinations of the first layer's inputs, bias included, that
 *     are zero on all examples
 */
record Symmetries(Network network, Loss loss, int examples, int dependentInputs) {

    /**
     * The symmetries.
     *
     * @param explained independent directions of the exact ones
     */
    record Explained(List<Symmetry> symmetries, int explained) {}

    /** One dense layer's part. */
    private record Part(int units, int inputs, int off, int shift, int zeros, int dependent) {
        int directions() {
            int a = off + (off < units ? shift : 0);
            int b = zeros + dependent;
            return a * inputs + units * b - a * b;
        }
    }

    /**
     * What explains zeros at a point.
     *
     * @param activity which units are on there
     */
    Explained at(Activity activity, Operator operator) {
        List<Part> parts = parts(activity);
        int shift = 0;
        int dependent = 0;
        int off = 0;
        int exact = 0;
        for (Part p : parts) {
            shift += p.shift * p.inputs;
            dependent += p.dependent * p.units;
            off += p.off * p.inputs + p.units * p.zeros - p.off * p.zeros;
            exact += p.directions();
        }
        boolean outputsOnly = operator == Operator.GAUSS_NEWTON || operator == Operator.FISHER;
        int scaling = scaling(activity);
        if (outputsOnly) exact += scaling;
        int untold = untold(operator);
        var found = new ArrayList<Symmetry>();
        add(found, "the same added to all outputs", shift, true);
        add(found, "combinations of inputs that are zero on all examples", dependent, true);
        add(found, "units that are off on all examples", off, true);
        add(found, "scaling of rectifier units", scaling, outputsOnly);
        add(found, "more parameters than the examples tell apart", untold, true);
        return new Explained(List.copyOf(found), Math.max(exact, untold));
    }

    private static void add(List<Symmetry> found, String name, int count, boolean exact) {
        if (count > 0) found.add(new Symmetry(name, count, exact));
    }

    private List<Part> parts(Activity activity) {
        var parts = new ArrayList<Part>();
        int shifted = shifted();
        for (int i = 0; i < network.layers().size(); i++)
            if (network.layers().get(i) instanceof Layer.Dense d)
                parts.add(
                        new Part(
                                d.out(),
                                d.in() + (d.bias() ? 1 : 0),
                                activity.off(i),
                                i == shifted ? 1 : 0,
                                zeros(activity, i),
                                i == 0 ? dependentInputs : 0));
        return parts;
    }

    /** The dense layer whose outputs may all be moved alike; -1 for none. */
    private int shifted() {
        if (loss != Loss.CROSS_ENTROPY) return -1;
        int last = network.layers().size() - 1;
        while (last >= 0 && passes(network.layers().get(last))) last--;
        return last >= 0 && network.layers().get(last) instanceof Layer.Dense ? last : -1;
    }

    /** Whether a move of all inputs alike moves all outputs alike. */
    private static boolean passes(Layer layer) {
        return layer instanceof Layer.Largest
                || (layer instanceof Layer.Activation(Pointwise f)
                        && f instanceof Pointwise.Identity);
    }

    /** The inputs of dense layer i that are zero on all examples since their unit is off. */
    private int zeros(Activity activity, int i) {
        boolean rectified = i >= 2 && network.rectifier(i - 1).orElse(1) == 0;
        return rectified ? activity.off(i - 2) : 0;
    }

    /** The units that are on, between two dense layers, with f(c z) = c f(z) for c above 0. */
    private int scaling(Activity activity) {
        int count = 0;
        List<Layer> layers = network.layers();
        for (int i = 0; i + 2 < layers.size(); i++)
            if (layers.get(i) instanceof Layer.Dense d
                    && layers.get(i + 2) instanceof Layer.Dense) {
                if (network.rectifier(i + 1).isPresent()) count += d.out() - activity.off(i);
                else if (layers.get(i + 1) instanceof Layer.Largest(int pieces))
                    count += d.out() / pieces;
            }
        return count;
    }

    /** What the rank of a sum over the examples leaves. */
    private int untold(Operator operator) {
        int free = network.outputs() - (loss == Loss.CROSS_ENTROPY ? 1 : 0);
        long rank =
                switch (operator) {
                    case GAUSS_NEWTON -> (long) examples * free;
                    case FISHER -> examples;
                    case HESSIAN, DIFFERENCE -> network.size();
                };
        return (int) Math.max(0, network.size() - rank);
    }
}
