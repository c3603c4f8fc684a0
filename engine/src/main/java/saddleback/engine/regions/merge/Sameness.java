package saddleback.engine.regions.merge;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;

import java.util.Arrays;

/**
 * Whether cells compute the same affine function: by bounds of rounding where these tell, by the
 * network's structure where no path leads on, else exactly.
 */
final class Sameness {
    private final Cells cells;
    private final UnitLayout layout;
    private final ExactNetwork exact;
    private final Rounding rounding;
    private final Backward values;
    private final Backward sizes;
    private final double[] maps;
    private final int width;
    private int sized = -1;
    private long exactDecisions;

    Sameness(
            Cells cells,
            UnitLayout layout,
            ExactNetwork exact,
            Rounding rounding,
            Backward values,
            Backward sizes) {
        this.cells = cells;
        this.layout = layout;
        this.exact = exact;
        this.rounding = rounding;
        this.values = values;
        this.sizes = sizes;
        width = cells.dims() + 1;
        maps = new double[cells.size() * width];
    }

    /** Makes a cell the one that {@link #across} asks about, and keeps its map. */
    void start(int cell) {
        values.run(cells.states(), cell * layout.units());
        System.arraycopy(values.map(), 0, maps, cell * width, width);
    }

    /** Whether the function of the started cell stays the same where one unit alone changes. */
    boolean across(int cell, int unit) {
        int layer = layout.layerOf(unit);
        int at = unit - layout.firstUnit(layer);
        double factor = Math.abs(values.factor(layer)[at]);
        if (factor > rounding.factor()[layer][at]) return false;
        if (Double.isFinite(rounding.unit())) {
            double size = sizes(cell).factor(layer)[at];
            if (size == 0) return true;
            if (factor > 2 * rounding.unit() * size) return false;
        }
        exactDecisions++;
        return exact.idle(unit, states(cell));
    }

    /** Whether two cells have the same function. */
    boolean same(int a, int b) {
        for (int c = 0; c < width; c++)
            if (Math.abs(maps[a * width + c] - maps[b * width + c]) > 2 * rounding.map()[c])
                return false;
        exactDecisions++;
        return Arrays.deepEquals(exact.output(states(a)), exact.output(states(b)));
    }

    /** Coefficient c of the probed sum of outputs on a cell. */
    double map(int cell, int c) {
        return maps[cell * width + c];
    }

    /** A bound of the rounding of {@link #map}. */
    double error(int cell, int c) {
        return Double.isFinite(rounding.unit())
                ? 2 * rounding.unit() * sizes(cell).map()[c]
                : Double.POSITIVE_INFINITY;
    }

    /** The states of a cell, those of units without influence on the outputs replaced by -1. */
    byte[] effective(int cell) {
        byte[] states = states(cell);
        if (!Double.isFinite(rounding.unit())) return states;
        sizes(cell);
        for (int l = 0; l < layout.layers(); l++) {
            double[] size = sizes.factor(l);
            for (int u = 0; u < size.length; u++)
                if (size[u] == 0) states[layout.firstUnit(l) + u] = -1;
        }
        return states;
    }

    byte[] states(int cell) {
        int units = layout.units();
        return Arrays.copyOfRange(cells.states(), cell * units, (cell + 1) * units);
    }

    Rounding rounding() {
        return rounding;
    }

    ExactNetwork exact() {
        return exact;
    }

    /** How many comparisons needed exact arithmetic. */
    long exactDecisions() {
        return exactDecisions;
    }

    void countExact(long more) {
        exactDecisions += more;
    }

    private Backward sizes(int cell) {
        if (sized != cell) sizes.run(cells.states(), cell * layout.units());
        sized = cell;
        return sizes;
    }
}
