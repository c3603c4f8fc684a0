package saddleback.engine.pattern;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;

import java.util.List;
import java.util.Optional;

/**
 * A target of cells: between their middles multilinear, outside of these constant. Cells that do
 * not matter are filled in from those beside them. Immutable.
 */
public final class GridTarget implements Target {
    private final Pattern cells;
    private final double[] height;
    private final boolean losses;
    private final List<Target> colour;

    private GridTarget(Pattern cells, double[] height, boolean losses, List<Target> colour) {
        this.cells = cells;
        this.height = Filled.of(cells.shape(), height);
        this.losses = losses;
        this.colour = List.copyOf(colour);
    }

    /**
     * A drawing.
     *
     * @throws IllegalArgumentException "cells: rule, was value" if none matters
     */
    public static GridTarget of(Pattern cells) {
        return new GridTarget(cells, cells.height(), false, List.of());
    }

    /**
     * A picture with colours.
     *
     * @param cells what is drawn of it
     * @param light red, green and blue, each in [0, 1], row-major as the cells; copied
     */
    public static GridTarget of(Pattern cells, double[][] light) {
        List<Target> colour =
                List.of(light).stream()
                        .<Target>map(l -> of(new Pattern(cells.shape(), l)))
                        .toList();
        return new GridTarget(cells, cells.height(), false, colour);
    }

    /**
     * Losses at points. Those that are not finite count as the greatest that is.
     *
     * @param shape as a pattern's
     * @param loss row-major, the first row topmost; copied
     * @throws IllegalArgumentException "losses: rule, was value" if none is finite
     */
    public static GridTarget ofLosses(int[] shape, double[] loss) {
        double[] finite = loss.clone();
        Scaled.finite(finite);
        return new GridTarget(
                new Pattern(shape, Scaled.toUnit(finite)), finite, true, List.of());
    }

    @Override
    public int axes() {
        return cells.axes();
    }

    @Override
    public double height(double... z) {
        if (z.length != axes())
            throw new IllegalArgumentException(
                    "z: %d coordinates, was %d".formatted(axes(), z.length));
        double column = place(z[0], cells.columns());
        double row = z.length < 2 ? 0 : place(1 - z[1], cells.rows());
        double slice = z.length < 3 ? 0 : place(z[2], cells.slices());
        int s = before(slice, cells.slices());
        double near = inSlice(s, row, column);
        if (slice == s) return near;
        return between(near, inSlice(s + 1, row, column), slice - s);
    }

    private double inSlice(int slice, double row, double column) {
        int r = before(row, cells.rows());
        double above = inRow(slice, r, column);
        if (row == r) return above;
        return between(above, inRow(slice, r + 1, column), row - r);
    }

    private double inRow(int slice, int row, double column) {
        int c = before(column, cells.columns());
        int at = (slice * cells.rows() + row) * cells.columns() + c;
        if (column == c) return height[at];
        return between(height[at], height[at + 1], column - c);
    }

    private static double between(double a, double b, double share) {
        return (1 - share) * a + share * b;
    }

    /** A coordinate in units of cells, 0 in the middle of the first. */
    private static double place(double z, int cells) {
        return Math.clamp(z * cells - 0.5, 0, cells - 1.0);
    }

    private static int before(double place, int cells) {
        return Math.min((int) place, Math.max(0, cells - 2));
    }

    @Override
    public SecondOrder bounds(List<Interval> box) {
        return GridBounds.of(cells.shape(), height, box);
    }

    @Override
    public boolean losses() {
        return losses;
    }

    @Override
    public Pattern cells() {
        return cells;
    }

    @Override
    public Optional<List<Target>> colour() {
        return colour.isEmpty() ? Optional.empty() : Optional.of(colour);
    }
}
