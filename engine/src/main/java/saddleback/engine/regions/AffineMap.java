package saddleback.engine.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;

/**
 * What a network computes on one cell: F(u) = J u + c in float64.
 *
 * @param jacobian a row for each output, a column for each coordinate u
 * @param constant one number for each output
 */
public record AffineMap(double[][] jacobian, double[] constant) {

    /**
     * The map of a cell from its states, as {@link Cells#states} holds them. For many cells of one
     * network {@link #of(AffineForward, SlicedLayers)} saves multiplying the slice in again.
     *
     * @param slice null for u = x
     * @param states one for each unit of {@code layout}
     */
    public static AffineMap of(
            GivenNetwork network, @Nullable Slice slice, UnitLayout layout, byte[] states) {
        if (states.length != layout.units())
            throw new IllegalArgumentException(
                    "states: %d, was %d".formatted(layout.units(), states.length));
        SlicedLayers layers = SlicedLayers.of(network, slice);
        AffineForward forward = new AffineForward(layers);
        forward.run(states, 0);
        return of(forward, layers);
    }

    /** The map of the cell that {@code forward} last ran for. */
    public static AffineMap of(AffineForward forward, SlicedLayers layers) {
        int last = layers.layers() - 1;
        int outputs = layers.types().get(last).units();
        int dims = layers.dims();
        double[] h = forward.h(last);
        double[][] jacobian = new double[outputs][dims];
        double[] constant = new double[outputs];
        for (int o = 0; o < outputs; o++) {
            System.arraycopy(h, o * (dims + 1), jacobian[o], 0, dims);
            constant[o] = h[o * (dims + 1) + dims];
        }
        return new AffineMap(jacobian, constant);
    }
}
