package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.formula.Jet;

import java.util.ArrayList;
import java.util.List;

/**
 * The critical points in a window where the slope changes its sign: seen on a fine grid, then found
 * to rounding by halving. Two that lie between neighbours of the grid are missed, and so is a point
 * where the function is level without turning.
 */
final class SlopeChanges {
    private static final int PIECES = 4000;
    private static final double BEYOND = 1e-9;
    private static final double LEVEL = 1e-6;
    private static final double ZERO = 1e-12;

    private final Formula formula;
    private final Window window;
    private double steepest;

    SlopeChanges(Formula formula, Window window) {
        this.formula = formula;
        this.window = window;
    }

    /** From left to right. */
    List<LinePoint> found() {
        double more = BEYOND * window.length();
        var grid = new Window(window.from() - more, window.to() + more, 2);
        double[] x = new double[PIECES + 1];
        double[] slope = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            x[i] = (grid.from() * (PIECES - i) + grid.to() * i) / PIECES;
            slope[i] = slope(x[i]);
            if (Double.isFinite(slope[i])) steepest = Math.max(steepest, Math.abs(slope[i]));
        }
        var found = new ArrayList<LinePoint>();
        int last = -1;
        for (int i = 0; i <= PIECES; i++) {
            if (!Double.isFinite(slope[i])) last = -1;
            else if (slope[i] != 0) {
                if (last >= 0 && slope[last] * Math.signum(slope[i]) < 0)
                    add(x[last], x[i], slope[last] < 0, found);
                last = i;
            }
        }
        return List.copyOf(found);
    }

    private double slope(double x) {
        return formula.jet(x, 0).dx();
    }

    private void add(double left, double right, boolean minimum, List<LinePoint> found) {
        double a = left;
        double b = right;
        while (true) {
            double middle = a / 2 + b / 2;
            if (middle <= a || middle >= b) break;
            double s = slope(middle);
            if (s == 0) {
                a = middle;
                b = middle;
            } else if (s < 0 == minimum) a = middle;
            else b = middle;
        }
        double at = Math.abs(slope(a)) <= Math.abs(slope(b)) ? a : b;
        if (Math.abs(at) < ZERO * window.length() && slope(0) == 0) at = 0;
        Jet jet = formula.jet(at, 0);
        if (!jet.isFinite() || Math.abs(jet.dx()) > LEVEL * steepest) return; // a pole or a corner
        found.add(
                new LinePoint(
                        at,
                        jet.value(),
                        jet.dxx(),
                        minimum ? LinePoint.Kind.MINIMUM : LinePoint.Kind.MAXIMUM));
    }
}
