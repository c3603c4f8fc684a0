package saddleback.engine.regions.maps;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.interval.Upward;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

/**
 * What the layers of a network are on a cell of the layers before: affine functions of u in
 * float64. A sum of n products is off by at most (n + 3) u times the sum of absolute values
 * (Jeannerod and Rump 2013), and what the inputs are off by comes on top; both are bounded for the
 * whole domain, so that one number for each function does. Safe for use by several threads.
 */
public final class NetworkMaps {
    private final UnitLayout layout;
    private final AffineRows input;
    private final double[] reach;

    /**
     * The maps of a network on x = c + T u.
     *
     * @param slice null for u = x
     * @param reach for each coordinate the largest absolute value in the domain
     */
    public NetworkMaps(GivenNetwork network, @Nullable Slice slice, double[] reach) {
        layout = new UnitLayout(network);
        this.reach = reach.clone();
        int dims = reach.length;
        input = AffineRows.zeros(network.inputs(), dims);
        for (int i = 0; i < network.inputs(); i++) {
            int from = i * (dims + 1);
            if (slice == null) input.factors()[from + i] = 1;
            else {
                System.arraycopy(slice.t().get(i), 0, input.factors(), from, dims);
                input.factors()[from + dims] = slice.c()[i];
            }
        }
    }

    /** The numbering of units, states and cuts. */
    public UnitLayout layout() {
        return layout;
    }

    /** The network's inputs. */
    public AffineRows input() {
        return input;
    }

    /** z of a layer, a row for each row of W, where the layer before gives {@code inputs}. */
    public AffineRows rows(int layer, AffineRows inputs) {
        GivenLayer given = layout.layer(layer);
        int n = given.inputs();
        double gamma = (n + 4) * Upward.UNIT;
        int[] used = new int[n];
        double[] unsure = new double[n];
        int count = 0;
        for (int k = 0; k < n; k++) {
            if (inputs.zero(k)) continue;
            used[count] = k;
            unsure[count++] = inputs.error()[k] + gamma * inputs.size(k, reach);
        }
        AffineRows z = AffineRows.zeros(given.w().size(), inputs.dims());
        double tiny = tiny(n);
        for (int r = 0; r < z.rows(); r++) {
            double e = product(given.w().get(r), inputs, used, unsure, count, z, r);
            double b = given.b()[r];
            z.factors()[r * (z.dims() + 1) + z.dims()] += b;
            z.error()[r] = Upward.bound(e + gamma * Math.abs(b), n + 4) + tiny;
        }
        return z;
    }

    private static double product(
            double[] w,
            AffineRows inputs,
            int[] used,
            double[] unsure,
            int count,
            AffineRows z,
            int row) {
        int width = inputs.dims() + 1;
        double[] from = inputs.factors();
        double[] to = z.factors();
        double e = 0;
        for (int j = 0; j < count; j++) {
            double weight = w[used[j]];
            int at = used[j] * width;
            for (int i = 0; i < width; i++) to[row * width + i] += weight * from[at + i];
            e += Math.abs(weight) * unsure[j];
        }
        return e;
    }

    private double tiny(int n) {
        double sum = 1;
        for (double r : reach) sum += r;
        return 2 * n * sum * Double.MIN_NORMAL;
    }

    /**
     * The cuts of a layer in the order of {@link UnitLayout}.
     *
     * @param z as {@link #rows} gives it
     */
    public AffineRows cuts(int layer, AffineRows z) {
        return switch (layout.layer(layer).type()) {
            case RELU, LEAKY_RELU -> z;
            case HARD_TANH -> ends(z);
            case MAXOUT -> differences(z, layout.states(layer));
            case LINEAR -> AffineRows.zeros(0, z.dims());
        };
    }

    private static AffineRows ends(AffineRows z) {
        AffineRows cuts = AffineRows.zeros(2 * z.rows(), z.dims());
        int width = z.dims() + 1;
        for (int c = 0; c < cuts.rows(); c++) {
            System.arraycopy(z.factors(), c / 2 * width, cuts.factors(), c * width, width);
            double moved = z.factors()[c / 2 * width + z.dims()] + (c % 2 == 0 ? 1 : -1);
            cuts.factors()[c * width + z.dims()] = moved;
            cuts.error()[c] = Upward.bound(z.error()[c / 2] + Upward.UNIT * Math.abs(moved), 2);
        }
        return cuts;
    }

    private AffineRows differences(AffineRows z, int rank) {
        int units = z.rows() / rank;
        AffineRows cuts = AffineRows.zeros(units * rank * (rank - 1) / 2, z.dims());
        int width = z.dims() + 1;
        int c = 0;
        for (int u = 0; u < units; u++)
            for (int i = u * rank; i < (u + 1) * rank; i++)
                for (int j = i + 1; j < (u + 1) * rank; j++, c++) {
                    for (int a = 0; a < width; a++)
                        cuts.factors()[c * width + a] =
                                z.factors()[i * width + a] - z.factors()[j * width + a];
                    double e = z.error()[i] + z.error()[j] + Upward.UNIT * cuts.size(c, reach);
                    cuts.error()[c] = Upward.bound(e, 3);
                }
        return cuts;
    }

    /**
     * What the units of a layer give.
     *
     * @param z as {@link #rows} gives it
     * @param states state of every unit of the network, of which the layer's are read
     */
    public AffineRows outputs(int layer, AffineRows z, byte[] states) {
        GivenLayer given = layout.layer(layer);
        if (given.type() == GivenLayer.Type.LINEAR) return z;
        AffineRows out = AffineRows.zeros(given.units(), z.dims());
        int first = layout.firstUnit(layer);
        for (int u = 0; u < given.units(); u++) {
            int state = states[first + u];
            switch (given.type()) {
                case RELU -> {
                    if (state == 1) copy(z, u, out, u);
                }
                case LEAKY_RELU -> {
                    if (state == 1) copy(z, u, out, u);
                    else scale(z, u, given.slope() == null ? 0 : given.slope(), out);
                }
                case HARD_TANH -> {
                    if (state == 1) copy(z, u, out, u);
                    else out.factors()[u * (z.dims() + 1) + z.dims()] = state - 1;
                }
                case MAXOUT -> copy(z, u * layout.states(layer) + state, out, u);
                case LINEAR -> throw new IllegalStateException("layer: one that divides");
            }
        }
        return out;
    }

    private static void copy(AffineRows z, int from, AffineRows out, int to) {
        int width = z.dims() + 1;
        System.arraycopy(z.factors(), from * width, out.factors(), to * width, width);
        out.error()[to] = z.error()[from];
    }

    private void scale(AffineRows z, int row, double slope, AffineRows out) {
        int width = z.dims() + 1;
        for (int a = 0; a < width; a++)
            out.factors()[row * width + a] = slope * z.factors()[row * width + a];
        double e = slope * (z.error()[row] + 2 * Upward.UNIT * z.size(row, reach));
        out.error()[row] = Upward.bound(e, 5) + tiny(1);
    }
}
