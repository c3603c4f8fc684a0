package saddleback.app.labs.regions;

import saddleback.viz.figure.Grid;

import java.util.Arrays;

/**
 * The output of a network on a fine grid over a plane cut, from the affine map of the cell that
 * each grid point lies in: the exact function, whatever the number of cells. Places outside all
 * cells are NaN.
 */
public final class OutputPicture {
    private static final int SIDE = 400;

    private final AffineMaps maps;
    private final Scan scan;
    private final int classes;
    private final Quantity quantity;
    private final double[] x;
    private final double[] y;
    private final double[] values;

    private OutputPicture(PlaneCut cut) {
        maps = cut.maps();
        classes = Quantity.classes(cut.result());
        quantity = Quantity.of(cut.result());
        scan = Scan.of(cut, SIDE);
        x = scan.x();
        y = scan.y();
        values = new double[SIDE * SIDE];
        Arrays.fill(values, Double.NaN);
    }

    /** The value that is shown, for axes. */
    public static String name(PlaneCut cut) {
        return Quantity.classes(cut.result()) > 2
                ? "margin of the largest output"
                : Quantity.of(cut.result()).name();
    }

    public static Grid of(PlaneCut cut) {
        var picture = new OutputPicture(cut);
        for (int i = 0; i < cut.shapes().size(); i++) picture.cell(i);
        return new Grid(picture.x, picture.y, picture.values);
    }

    private void cell(int cell) {
        if (!scan.reaches(cell)) return;
        double[] map = maps.at(cell);
        scan.cell(cell, (row, i) -> values[row * SIDE + i] = value(map, x[i], y[row]));
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
