package saddleback.app.labs.surface.training;

import saddleback.app.training.Spot;
import saddleback.engine.data.Dataset;
import saddleback.engine.labs.surface.Range;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;

import java.util.List;
import java.util.Optional;

/** The loss over one resting line or plane, from coarse to fine, row by row. */
final class Refining {
    private static final int[] PLANES = {9, 25, 49};
    private static final int[] LINES = {17, 65, 129};

    private final View view;
    private final Spot spot;
    private final PlaneEvaluator evaluator;
    private final double share;
    private final int[] sizes;
    private int level;
    private int row;
    private double[] x = {};
    private double[] y = {};
    private double[] loss = {};

    /**
     * Begins at the coarsest.
     *
     * @param grids evaluates on {@code examples}
     */
    Refining(View view, Spot spot, Grids grids, Dataset examples) {
        this.view = view;
        this.spot = spot;
        evaluator = grids.evaluator(view.at(spot), examples);
        share = grids.share(examples);
        sizes = view.line() ? LINES : PLANES;
        begin();
    }

    /** Whether this is about the view at these weights. */
    boolean about(View wanted, Spot at) {
        return view.equals(wanted) && (!view.following() || spot.same(at));
    }

    boolean done() {
        return level == sizes.length;
    }

    private void begin() {
        x = axis(view.x(), sizes[level]);
        y = view.line() ? view.y() : axis(view.y(), sizes[level]);
        loss = new double[x.length * Math.max(1, y.length)];
        row = 0;
    }

    /**
     * Computes one row.
     *
     * @return the whole where this row was its last
     */
    Optional<Landscape> row() {
        double b = view.line() ? 0 : y[row];
        double[] values = evaluator.evaluate(List.of(new Row(b, x)))[0].loss();
        System.arraycopy(values, 0, loss, row * x.length, x.length);
        row++;
        if (row < y.length) return Optional.empty();
        level++;
        var whole = new Landscape(x, y, loss, share, done());
        if (!done()) begin();
        return Optional.of(whole);
    }

    /** Equidistant, both ends included. */
    static double[] axis(double[] ends, int points) {
        return new Range(ends[0], ends[1], points).coordinates();
    }

    /** The whole of one size at once. */
    static Landscape whole(View view, Plane plane, int size, Grids grids, Dataset examples) {
        PlaneEvaluator evaluator = grids.evaluator(plane, examples);
        double[] x = axis(view.x(), view.line() ? 4 * size : size);
        double[] y = view.line() ? view.y() : axis(view.y(), size);
        double[] loss = new double[x.length * Math.max(1, y.length)];
        for (int j = 0; j == 0 || j < y.length; j++) {
            double b = view.line() ? 0 : y[j];
            double[] values = evaluator.evaluate(List.of(new Row(b, x)))[0].loss();
            System.arraycopy(values, 0, loss, j * x.length, x.length);
        }
        return new Landscape(x, y, loss, grids.share(examples), false);
    }
}
