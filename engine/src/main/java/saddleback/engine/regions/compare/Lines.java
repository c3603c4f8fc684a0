package saddleback.engine.regions.compare;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.AffineForward;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.SlicedLayers;
import saddleback.engine.regions.UnitLayout;

/**
 * The cuts of a network along one path through its layers, in float64 with bounds of their errors
 * (Higham, Accuracy and Stability of Numerical Algorithms, section 3.1: the same sums of absolute
 * values times the unit roundoff and the number of operations). One is used by one thread.
 */
final class Lines {
    private static final double SAFETY = 1.25;
    private static final int CORNER = 16;
    private static final int RANGE = 1000;

    private final UnitLayout layout;
    private final AffineForward values;
    private final AffineForward sizes;
    private final double unit;

    // the line: a x + b y + c and the sizes of what was summed
    private double a;
    private double b;
    private double c;
    private double sizeA;
    private double sizeB;
    private double sizeC;

    Lines(GivenNetwork network, @Nullable Slice slice) {
        layout = new UnitLayout(network);
        values = new AffineForward(SlicedLayers.of(network, slice));
        sizes = new AffineForward(SlicedLayers.magnitudes(network, slice));
        unit = unit(network, slice);
    }

    /** Infinite where numbers may overflow or vanish on the way: there nothing is decided here. */
    private static double unit(GivenNetwork network, @Nullable Slice slice) {
        int operations = CORNER + (slice == null ? 0 : slice.c().length + 4);
        int range = slice == null ? 0 : range(slice.c());
        if (slice != null) for (double[] row : slice.t()) range = Math.max(range, range(row));
        for (GivenLayer layer : network.layers()) {
            operations += layer.inputs() + layer.units() + 4;
            range = Math.max(range, range(layer.b()));
            for (double[] row : layer.w()) range = Math.max(range, range(row));
        }
        boolean tame = (range + CORNER) * (network.layers().size() + 2) < RANGE;
        return tame ? SAFETY * operations * 0x1p-53 : Double.POSITIVE_INFINITY;
    }

    private static int range(double[] numbers) {
        int most = 0;
        for (double v : numbers) if (v != 0) most = Math.max(most, Math.abs(Math.getExponent(v)));
        return most;
    }

    /** Finds a layer's lines from what the layers before give. */
    void enter(int layer) {
        values.rows(layer);
        sizes.rows(layer);
    }

    /** Tells the states of a layer's units. */
    void leave(int layer, byte[] states) {
        values.give(layer, states, layout.firstUnit(layer));
        sizes.give(layer, states, layout.firstUnit(layer));
    }

    /** Chooses a cut of the layer that was entered last. */
    void choose(int layer, int cut) {
        switch (layout.layer(layer).type()) {
            case HARD_TANH -> {
                row(layer, cut / 2);
                c += cut % 2 == 0 ? 1 : -1;
                sizeC += 1;
            }
            case MAXOUT -> difference(layer, cut);
            case RELU, LEAKY_RELU, LINEAR -> row(layer, cut);
        }
    }

    private void row(int layer, int row) {
        double[] z = values.z(layer);
        double[] size = sizes.z(layer);
        a = z[3 * row];
        b = z[3 * row + 1];
        c = z[3 * row + 2];
        sizeA = size[3 * row];
        sizeB = size[3 * row + 1];
        sizeC = size[3 * row + 2];
    }

    private void difference(int layer, int cut) {
        int rank = layout.states(layer);
        int pairs = layout.cutsPerUnit(layer);
        int left = cut % pairs;
        int i = 0;
        while (left >= rank - 1 - i) left -= rank - 1 - i++;
        int first = cut / pairs * rank;
        row(layer, first + i + 1 + left);
        double[] z = values.z(layer);
        double[] size = sizes.z(layer);
        int at = 3 * (first + i);
        a = z[at] - a;
        b = z[at + 1] - b;
        c = z[at + 2] - c;
        sizeA += size[at];
        sizeB += size[at + 1];
        sizeC += size[at + 2];
    }

    /** The sign of the chosen line at a corner, 0 where rounding leaves it open. */
    int sign(Corner at) {
        double value = a * at.x() + b * at.y() + c;
        double size = sizeA * Math.abs(at.x()) + sizeB * Math.abs(at.y()) + sizeC;
        double error = unit * size;
        if (value > error) return 1;
        return value < -error ? -1 : 0;
    }
}
