package saddleback.engine.construct;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.Upward;
import saddleback.engine.pattern.Target;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Proved bounds of the distance of loss and target, up to the rounding of evaluating both. On a
 * simplex whose vertices lie on a sphere of radius R around a point of it, linear interpolation of
 * s is off by at most R^2 / 2 times the greatest curvature of s (Waldron, The error in linear
 * interpolation at the vertices of a simplex, SIAM J. Numer. Anal. 35, 1998); Kuhn's simplices have
 * R^2 = axes / (4 G^2). The loss is off by at most its slope times that. And it is never further
 * off than the target's heights on a cell lie apart, for the loss there lies between those of the
 * nodes.
 */
final class ErrorBounds {
    private static final int FINEST = 64;
    private static final int FINEST_OF_BOXES = 16;

    private final Preimage preimage;
    private final Link link;
    private final int axes;
    private final int grid;
    private final double[] local;
    private final double[] steepest;

    private ErrorBounds(Target target, int grid, Link link) {
        preimage = new Preimage(target, link);
        this.link = link;
        axes = target.axes();
        this.grid = grid;
        int cells = 1;
        for (int k = 0; k < axes; k++) cells = Math.multiplyExact(cells, grid);
        local = new double[cells];
        steepest = new double[cells];
    }

    /** The bounds of a network. */
    static ErrorBounds of(Target target, int grid, Link link, Workers workers) {
        var bounds = new ErrorBounds(target, grid, link);
        workers.each(bounds.local.length, (cell, _) -> bounds.cell(cell));
        return bounds;
    }

    /** What holds in each cell; row-major, the topmost row first. Not a copy. */
    double[] local() {
        return local;
    }

    /** What holds everywhere; infinite where nothing was proved. */
    double everywhere() {
        return greatest(local);
    }

    /** With the greatest slope and the greatest curvature of all. */
    double ofCurvature() {
        List<Interval> cube = Collections.nCopies(axes, new Interval(0, 1));
        double curvature = GreatestCurvature.of(preimage, cube);
        if (curvature == Double.POSITIVE_INFINITY) return curvature;
        double any = link.steepest(link.start(), Double.POSITIVE_INFINITY);
        return product(any < Double.POSITIVE_INFINITY ? any : greatest(steepest), curvature);
    }

    private static double greatest(double[] x) {
        return Arrays.stream(x).max().orElse(Double.POSITIVE_INFINITY);
    }

    /** A cell in smaller boxes, so that intervals are narrow. */
    private void cell(int index) {
        int parts = Math.ceilDiv(axes == 3 ? FINEST_OF_BOXES : FINEST, grid);
        int boxes = 1;
        for (int k = 0; k < axes; k++) boxes *= parts;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double slope = 0;
        double curvature = preimage.kinked(box(index, 0, 1)) ? Double.POSITIVE_INFINITY : 0;
        for (int b = 0; b < boxes; b++) {
            Preimage.Bounds bounds = preimage.over(box(index, b, parts));
            low = Math.min(low, bounds.height().low());
            high = Math.max(high, bounds.height().high());
            slope = Math.max(slope, bounds.slope().high());
            curvature = Math.max(curvature, bounds.curvature());
        }
        steepest[index] = known(slope);
        double apart = known(Math.nextUp(high - low));
        local[index] = Math.min(apart, known(product(slope, curvature)));
    }

    private static double known(double x) {
        return Double.isNaN(x) ? Double.POSITIVE_INFINITY : x;
    }

    private List<Interval> box(int cell, int part, int parts) {
        var sides = new ArrayList<Interval>();
        int cells = cell;
        int inside = part;
        for (int k = 0; k < axes; k++) {
            int at = k == 1 ? grid - 1 - cells % grid : cells % grid;
            long first = (long) at * parts + inside % parts;
            double all = (double) grid * parts;
            sides.add(new Interval(first / all, (first + 1) / all));
            cells /= grid;
            inside /= parts;
        }
        return sides;
    }

    /** Slope axes / 8 G^-2 curvature, rounded upwards. */
    private double product(double slope, double curvature) {
        return Upward.bound(slope * curvature * axes / 8 / grid / grid, 8);
    }
}
