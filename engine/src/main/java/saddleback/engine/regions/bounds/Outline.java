package saddleback.engine.regions.bounds;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.List;
import java.util.Objects;

/**
 * The shape of a network on a cut: what theorems about numbers of regions need to know.
 *
 * <p>A cut x = c + T u with fewer coordinates than inputs makes a network of the coordinates u,
 * with W T and W c + b in place of W and b of the first layer and the same widths. All bounds are
 * those of that network: its number of inputs is the number of coordinates. An upper bound then
 * holds on every convex part of the cut. A lower bound says that some weights reach it on some cut:
 * where T has full rank, every first layer of the smaller network is W T for some W.
 *
 * @param inputs number of coordinates of the cut
 * @param parts the layers, first to last; linear ones divide nothing, but narrow
 */
public record Outline(int inputs, List<Part> parts) {

    /**
     * A layer.
     *
     * @param units its width
     * @param states affine pieces of each unit, 1 of linear units
     */
    public record Part(GivenLayer.Type type, int units, int states) {

        /** Whether it divides regions at all. */
        public boolean divides() {
            return type != GivenLayer.Type.LINEAR;
        }
    }

    /** Copies the list. */
    public Outline {
        if (inputs < 1) throw new IllegalArgumentException("inputs: at least 1, was " + inputs);
        parts = List.copyOf(parts);
    }

    /**
     * The shape of a network on a cut.
     *
     * @param dims coordinates of the cut that do not depend on others, the number of inputs without
     *     one
     */
    public static Outline of(GivenNetwork network, int dims) {
        return new Outline(dims, network.layers().stream().map(Outline::part).toList());
    }

    /** A network of ReLU layers. */
    public static Outline relu(int inputs, List<Integer> widths) {
        return new Outline(
                inputs, widths.stream().map(n -> new Part(GivenLayer.Type.RELU, n, 2)).toList());
    }

    /** A network of maxout layers of one rank. */
    public static Outline maxout(int inputs, List<Integer> widths, int rank) {
        return new Outline(
                inputs,
                widths.stream().map(n -> new Part(GivenLayer.Type.MAXOUT, n, rank)).toList());
    }

    private static Part part(GivenLayer layer) {
        int states =
                switch (layer.type()) {
                    case RELU, LEAKY_RELU -> 2;
                    case HARD_TANH -> 3;
                    case MAXOUT -> Objects.requireNonNull(layer.rank());
                    case LINEAR -> 1;
                };
        return new Part(layer.type(), layer.units(), states);
    }

    /** The layers that divide. */
    List<Part> dividing() {
        return parts.stream().filter(Part::divides).toList();
    }

    /** The number of units that divide. */
    int units() {
        return dividing().stream().mapToInt(Part::units).sum();
    }

    /** Whether all that divides is of one kind, and there is something. */
    boolean only(GivenLayer.Type type) {
        List<Part> d = dividing();
        return !d.isEmpty() && d.stream().allMatch(p -> p.type() == type);
    }

    /** Whether no linear layer stands before the last that divides. */
    boolean unmixed() {
        return parts.subList(0, dividing().size()).stream().allMatch(Part::divides);
    }

    /** Widths of the layers that divide. */
    List<Integer> widths() {
        return dividing().stream().map(Part::units).toList();
    }
}
