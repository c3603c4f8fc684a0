package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.UnitLayout;

/**
 * One layer that divides cells. Its rows are affine functions of the plane; without maxout every
 * row is a unit that is on where the row is positive, and cut k is row k.
 *
 * @param layer index among all layers
 * @param type relu, leaky-relu, hard-tanh or maxout
 * @param units rows, or maxout units
 * @param pieces rows of a unit: 1, or the rank of maxout
 * @param stride rows, rounded up for vectors
 * @param firstUnit number of the first unit among all units
 * @param firstCut number of the first cut among all cuts
 * @param off what a unit that is off keeps of z
 * @param error for each row as {@link Bounds#factors}
 * @param nextStride of the layer after, 0 for the last
 * @param start the maps of the layer after where nothing is on: its biases
 * @param column for each unit the weights of the layer after, nextStride numbers each
 */
record Dividing(
        int layer,
        GivenLayer.Type type,
        int units,
        int pieces,
        int stride,
        int firstUnit,
        int firstCut,
        double off,
        double[] error,
        int nextStride,
        double[] start,
        double[] column) {

    static int stride(int rows) {
        return (rows + 15) & ~15;
    }

    static Dividing of(
            UnitLayout layout, int layer, int firstCut, Bounds bounds, @Nullable Affine next) {
        GivenLayer given = layout.layer(layer);
        int rows = bounds.size().length;
        boolean maxout = given.type() == GivenLayer.Type.MAXOUT;
        int units = maxout ? given.units() : rows;
        int nextStride = next == null ? 0 : stride(next.c().length);
        double[] start = new double[3 * nextStride];
        double[] column = new double[units * nextStride];
        if (next != null) {
            System.arraycopy(next.c(), 0, start, 2 * nextStride, next.c().length);
            for (int i = 0; i < next.c().length; i++)
                for (int k = 0; k < units; k++) column[k * nextStride + i] = next.m()[i][k];
        }
        return new Dividing(
                layer,
                given.type(),
                units,
                rows / units,
                stride(rows),
                layout.firstUnit(layer),
                firstCut,
                given.slope() == null ? 0 : given.slope(),
                bounds.factors(stride(rows)),
                nextStride,
                start,
                column);
    }

    /** Whether units choose among pieces rather than being on or off. */
    boolean maxout() {
        return type == GivenLayer.Type.MAXOUT;
    }

    /** Whether two neighbouring cuts together make the state of a unit. */
    boolean twoCuts() {
        return type == GivenLayer.Type.HARD_TANH;
    }

    /** Whether a unit that is zero on a whole cell counts as on: the upper cut of hard tanh. */
    boolean onWhereZero(int cut) {
        return type == GivenLayer.Type.HARD_TANH && cut % 2 == 1;
    }

    /** The cut between two pieces, i below j, of a maxout unit, within the layer. */
    int cut(int unit, int i, int j) {
        int before = i * pieces - i * (i + 1) / 2;
        return unit * (pieces * (pieces - 1) / 2) + before + (j - i - 1);
    }

    /** The unit, among all units of the network, of a cut, among all cuts. */
    int unitOfCut(int cut) {
        int each =
                switch (type) {
                    case HARD_TANH -> 2;
                    case MAXOUT -> pieces * (pieces - 1) / 2;
                    default -> 1;
                };
        return firstUnit + (cut - firstCut) / each;
    }
}
