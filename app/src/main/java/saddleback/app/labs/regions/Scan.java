package saddleback.app.labs.regions;

import saddleback.viz.figure.Range;

/**
 * Finds the points of an even grid over a plane cut that lie in each cell: as many steps as points
 * and sides, whatever the number of cells.
 *
 * @param shapes of the cells
 * @param x columns of the grid
 * @param y rows of the grid
 */
record Scan(Shapes shapes, double[] x, double[] y) {
    /** Points on the very edge could be counted to neither side. */
    private static final double INSET = 1e-7;

    /** What is done with a point of a cell. */
    interface Visit {
        void point(int row, int column);
    }

    /** A grid over the domain, or over the window where that is the whole plane. */
    static Scan of(PlaneCut cut, int side) {
        double[][] rim = cut.window().rim();
        boolean whole = rim[0].length == 0;
        return new Scan(
                cut.shapes(),
                even(whole ? cut.window().x() : Range.of(rim[0]), side),
                even(whole ? cut.window().y() : Range.of(rim[1]), side));
    }

    private static double[] even(Range range, int side) {
        Range r = range.padded(-INSET);
        double[] out = new double[side];
        for (int i = 0; i < side; i++) out[i] = r.low() + (r.high() - r.low()) * i / (side - 1);
        return out;
    }

    /** Whether a row of the grid meets a cell. */
    boolean reaches(int cell) {
        Range rows = rows(cell);
        return first(y, rows.low()) < first(y, rows.high());
    }

    /** Visits every point of a cell. */
    void cell(int cell, Visit visit) {
        Range rows = rows(cell);
        int to = first(y, rows.high());
        for (int row = first(y, rows.low()); row < to; row++) row(cell, row, visit);
    }

    private Range rows(int cell) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int c = shapes.begin()[cell]; c < shapes.begin()[cell + 1]; c++) {
            low = Math.min(low, shapes.y()[c]);
            high = Math.max(high, shapes.y()[c]);
        }
        return low < high ? new Range(low, high) : new Range(-1e300, -1e299);
    }

    /** The points of one row within a cell: between the sides that the row crosses. */
    private void row(int cell, int row, Visit visit) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int c = shapes.begin()[cell]; c < shapes.begin()[cell + 1]; c++) {
            int d = shapes.next(cell, c);
            double a = shapes.y()[c] - y[row];
            double b = shapes.y()[d] - y[row];
            if (a > 0 == b > 0) continue;
            double at = shapes.x()[c] + a / (a - b) * (shapes.x()[d] - shapes.x()[c]);
            left = Math.min(left, at);
            right = Math.max(right, at);
        }
        int end = first(x, right);
        for (int i = first(x, left); i < end; i++) visit.point(row, i);
    }

    /** The first grid line that is not below a value. */
    private static int first(double[] lines, double value) {
        double step = lines[1] - lines[0];
        return (int) Math.clamp(Math.ceil((value - lines[0]) / step), 0, lines.length);
    }
}
