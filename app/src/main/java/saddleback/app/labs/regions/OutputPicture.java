package saddleback.app.labs.regions;

import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Range;

import java.util.Arrays;

/**
 * The output of a network on a fine grid over a plane cut, from the affine map of the cell that each
 * grid point lies in: the exact function, whatever the number of cells. Places outside all cells are
 * NaN.
 */
public final class OutputPicture {
    private static final int SIDE = 400;

    /** Points on the very edge could be counted to neither side. */
    private static final double INSET = 1e-7;

    private final PlaneCut cut;
    private final AffineMaps maps;
    private final int classes;
    private final Quantity quantity;
    private final double[] x;
    private final double[] y;
    private final double[] values;

    private OutputPicture(PlaneCut cut) {
        this.cut = cut;
        maps = cut.maps();
        classes = Quantity.classes(cut.result());
        quantity = Quantity.of(cut.result());
        double[][] rim = cut.window().rim();
        boolean whole = rim[0].length == 0;
        x = even(whole ? cut.window().x() : Range.of(rim[0]));
        y = even(whole ? cut.window().y() : Range.of(rim[1]));
        values = new double[SIDE * SIDE];
        Arrays.fill(values, Double.NaN);
    }

    /** The value that is shown, for axes. */
    public static String name(PlaneCut cut) {
        return Quantity.classes(cut.result()) > 2
                ? "largest output less the second largest"
                : Quantity.of(cut.result()).name();
    }

    public static Grid of(PlaneCut cut) {
        var picture = new OutputPicture(cut);
        for (int i = 0; i < cut.shapes().size(); i++) picture.cell(i);
        return new Grid(picture.x, picture.y, picture.values);
    }

    private static double[] even(Range range) {
        Range r = range.padded(-INSET);
        double[] out = new double[SIDE];
        for (int i = 0; i < SIDE; i++)
            out[i] = r.low() + (r.high() - r.low()) * i / (SIDE - 1);
        return out;
    }

    private void cell(int cell) {
        Shapes s = cut.shapes();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int c = s.begin()[cell]; c < s.begin()[cell + 1]; c++) {
            low = Math.min(low, s.y()[c]);
            high = Math.max(high, s.y()[c]);
        }
        int from = first(y, low);
        int to = first(y, high);
        if (from == to) return;
        double[] map = maps.at(cell);
        for (int row = from; row < to; row++) row(cell, row, map);
    }

    /** The grid points of one row within a cell: between the sides that the row crosses. */
    private void row(int cell, int row, double[] map) {
        Shapes s = cut.shapes();
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int c = s.begin()[cell]; c < s.begin()[cell + 1]; c++) {
            int d = s.next(cell, c);
            double a = s.y()[c] - y[row];
            double b = s.y()[d] - y[row];
            if (a > 0 == b > 0) continue;
            double at = s.x()[c] + a / (a - b) * (s.x()[d] - s.x()[c]);
            left = Math.min(left, at);
            right = Math.max(right, at);
        }
        int end = first(x, right);
        for (int i = first(x, left); i < end; i++) values[row * SIDE + i] = value(map, x[i], y[row]);
    }

    /** The first grid line that is not below a value. */
    private static int first(double[] lines, double value) {
        double step = lines[1] - lines[0];
        return (int) Math.clamp(Math.ceil((value - lines[0]) / step), 0, SIDE);
    }

    private double value(double[] map, double px, double py) {
        if (classes <= 2) return quantity.at(map, px, py);
        double first = Double.NEGATIVE_INFINITY;
        double second = first;
        for (int k = 0; k < classes; k++) {
            double v = map[3 * k] * px + map[3 * k + 1] * py + map[3 * k + 2];
            if (v > first) {
                second = first;
                first = v;
            } else if (v > second) second = v;
        }
        return first - second;
    }
}
