package saddleback.app.labs.regions;

import saddleback.engine.labs.regions.CutData;
import saddleback.engine.labs.regions.RegionsResult;

/**
 * One number that a network gives: an output, or how much one class is above another.
 *
 * @param name for axes
 * @param plus the output
 * @param minus the output that is taken off, -1 for none
 */
public record Quantity(String name, int plus, int minus) {

    /**
     * The only output, the second class less the first of two classes, or else the first output.
     */
    public static Quantity of(RegionsResult result) {
        int outputs = result.network().outputs();
        if (outputs == 1) return new Quantity("output", 0, -1);
        if (outputs == 2 && classes(result) == 2)
            return new Quantity("second output less first", 1, 0);
        return new Quantity("output 1", 0, -1);
    }

    /** Outputs that compete for the largest, 0 where outputs are values. */
    public static int classes(RegionsResult result) {
        int outputs = result.network().outputs();
        CutData data = result.data();
        if (outputs < 2 || (data != null && data.classes() == 0)) return 0;
        return outputs;
    }

    /** Of an affine map: the factor of a coordinate, or the constant for the last column. */
    public double of(double[] map, int columns, int column) {
        double v = map[plus * columns + column];
        return minus < 0 ? v : v - map[minus * columns + column];
    }

    /** Of an affine map at a point of a plane cut. */
    public double at(double[] map, double x, double y) {
        return of(map, 3, 0) * x + of(map, 3, 1) * y + of(map, 3, 2);
    }
}
