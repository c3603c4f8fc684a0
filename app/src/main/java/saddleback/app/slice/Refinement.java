package saddleback.app.slice;

import saddleback.engine.labs.surface.Axes;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;
import saddleback.viz.figure.Grid;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The loss over one plane from coarse to fine, a row at a time. Every point is computed once: a
 * level keeps the points of the one before.
 */
public final class Refinement {
    /** About 9 x 9 points. */
    private static final int FIRST_LEVEL = 3;

    /** Points of one row that are still to be computed, by index. */
    private record Part(int row, int[] columns) {}

    private final PlaneEvaluator evaluator;
    private final double[] x;
    private final double[] y;
    private final Axes columns;
    private final Axes rows;
    private final int last;
    private final double[] loss;
    private final Deque<Part> work = new ArrayDeque<>();
    private int level;
    private int complete = -1;

    /** Nothing is computed yet. */
    public Refinement(PlaneEvaluator evaluator, double[] x, double[] y) {
        this.evaluator = evaluator;
        this.x = x;
        this.y = y;
        columns = Axes.of(x.length);
        rows = Axes.of(y.length);
        last = Math.max(columns.count(), rows.count()) - 1;
        loss = new double[x.length * y.length];
        Arrays.fill(loss, Double.NaN);
        level = Math.min(FIRST_LEVEL, last);
        plan();
    }

    private void plan() {
        boolean first = complete < 0;
        for (int row : rows.level(level)) {
            boolean begun = !first && rows.contains(level - 1, row);
            int[] open =
                    Arrays.stream(columns.level(level))
                            .filter(c -> !begun || !columns.contains(level - 1, c))
                            .toArray();
            if (open.length > 0) work.add(new Part(row, open));
        }
    }

    /** Computes the next row of the present level; a level that is full can be seen. */
    public void work() {
        Part part = work.poll();
        if (part != null) {
            double[] a = Arrays.stream(part.columns()).mapToDouble(c -> x[c]).toArray();
            double[] found = evaluator.evaluate(List.of(new Row(y[part.row()], a)))[0].loss();
            for (int i = 0; i < a.length; i++)
                loss[part.row() * x.length + part.columns()[i]] = found[i];
        }
        if (!work.isEmpty()) return;
        complete = level;
        if (level < last) {
            level++;
            plan();
        }
    }

    /** Whether every point has been computed. */
    public boolean done() {
        return complete == last;
    }

    /** The finest level that is full, -1 for none. */
    public int complete() {
        return complete;
    }

    /** That level; only where there is one. Fresh arrays. */
    public Grid grid() {
        int[] across = columns.level(complete);
        int[] up = rows.level(complete);
        double[] values = new double[across.length * up.length];
        for (int r = 0; r < up.length; r++)
            for (int c = 0; c < across.length; c++)
                values[r * across.length + c] = loss[up[r] * x.length + across[c]];
        return new Grid(pick(x, across), pick(y, up), values);
    }

    /**
     * That level's first coordinates and losses where there is one row; only where there is a level
     * that is full. Fresh arrays.
     */
    public double[][] line() {
        int[] across = columns.level(complete);
        return new double[][] {pick(x, across), pick(loss, across)};
    }

    private static double[] pick(double[] from, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> from[i]).toArray();
    }
}
