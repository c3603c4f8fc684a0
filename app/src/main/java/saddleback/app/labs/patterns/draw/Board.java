package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.pattern.source.TargetSettings;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.DoubleUnaryOperator;

/**
 * What is drawn, cell by cell, the first row topmost. Heights are 0 (ink, a low loss) to 1 (paper)
 * in ninths, so that what is written with a digit a cell is read back the same, or NaN for a cell
 * that does not matter. Immutable.
 */
final class Board {
    /** Cells along a side at least. */
    static final int LEAST = 2;

    /** Cells along a side at most. */
    static final int MOST = 40;

    /** Ink. */
    static final double INK = 0;

    /** Paper. */
    static final double PAPER = 1;

    private static final int GREYS = 9;
    private static final int SAMPLES = 4;

    private final int columns;
    private final int rows;
    private final double[] height;

    private Board(int columns, int rows, double[] height) {
        this.columns = columns;
        this.rows = rows;
        this.height = height;
    }

    /** Paper all over. */
    static Board blank(int columns, int rows) {
        var height = new double[Math.multiplyExact(columns, rows)];
        Arrays.fill(height, PAPER);
        return new Board(columns, rows, height);
    }

    /** A flat picture as it is, or in fewer cells where it has more than a board. */
    static Board of(Pattern picture) {
        if (picture.axes() != 2)
            throw new IllegalArgumentException("target: of two axes, was " + picture.axes());
        int columns = Math.clamp(picture.columns(), LEAST, MOST);
        int rows = Math.clamp(picture.rows(), LEAST, MOST);
        return of(picture, columns, rows);
    }

    /** A flat picture in so many cells: each has the mean of what lies under it. */
    static Board of(Pattern picture, int columns, int rows) {
        boolean two = twoValued(picture.height());
        return blank(columns, rows)
                .filled(
                        (row, column) ->
                                mean(
                                        two,
                                        (down, right) ->
                                                picture.at(
                                                        0,
                                                        (int) (down * picture.rows()),
                                                        (int) (right * picture.columns())),
                                        (double) row / rows,
                                        (double) column / columns,
                                        1.0 / rows,
                                        1.0 / columns));
    }

    /**
     * A flat target in so many cells, as large as it fits without being stretched, paper around it;
     * heights of losses from their least to their greatest.
     *
     * @throws IllegalArgumentException if it is not flat
     */
    static Board of(Target target, int columns, int rows) {
        Pattern cells = target.cells();
        if (cells.axes() != 2)
            throw new IllegalArgumentException(
                    "target: of two axes, as the board, was of " + cells.axes());
        double scale = Math.min((double) columns / cells.columns(), (double) rows / cells.rows());
        int wide = Math.clamp(Math.round(scale * cells.columns()), 1, columns);
        int high = Math.clamp(Math.round(scale * cells.rows()), 1, rows);
        Board fitted = of(cells, wide, high);
        if (wide == columns && high == rows) return fitted;
        int left = (columns - wide) / 2;
        int above = (rows - high) / 2;
        return blank(columns, rows)
                .filled(
                        (row, column) ->
                                row >= above
                                                && row < above + high
                                                && column >= left
                                                && column < left + wide
                                        ? fitted.at(row - above, column - left)
                                        : PAPER);
    }

    private interface Place {
        double height(double down, double right);
    }

    private interface Cell {
        double height(int row, int column);
    }

    private Board filled(Cell cell) {
        var next = new double[height.length];
        for (int i = 0; i < next.length; i++)
            next[i] = ninths(cell.height(i / columns, i % columns));
        return new Board(columns, rows, next);
    }

    private static double mean(
            boolean two, Place place, double down, double right, double high, double wide) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int row = i / SAMPLES;
            int column = i % SAMPLES;
            double v =
                    place.height(
                            down + high * (row + 0.5) / SAMPLES,
                            right + wide * (column + 0.5) / SAMPLES);
            if (Double.isNaN(v)) continue;
            sum += v;
            known++;
        }
        if (2 * known <= SAMPLES * SAMPLES && known < SAMPLES * SAMPLES) return Double.NaN;
        double mean = sum / known;
        if (two) return mean > 0.5 ? PAPER : INK;
        return mean;
    }

    private static boolean twoValued(double[] height) {
        return Arrays.stream(height).allMatch(v -> Double.isNaN(v) || v == INK || v == PAPER);
    }

    private static double ninths(double v) {
        return Double.isNaN(v) ? v : Math.rint(v * GREYS) / GREYS;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int size() {
        return height.length;
    }

    double at(int row, int column) {
        return height[row * columns + column];
    }

    /** Whether nothing but ink, paper, and cells that do not matter is there. */
    boolean twoValued() {
        return twoValued(height);
    }

    /** How many cells are ink, or darker than the middle. */
    int inked() {
        return (int) Arrays.stream(height).filter(v -> v < 0.5).count();
    }

    /** How many cells are paper, or not darker than the middle. */
    int blank() {
        return (int) Arrays.stream(height).filter(v -> v >= 0.5).count();
    }

    /** The same with other heights in some cells; itself where nothing changes. */
    Board with(BitSet cells, double value) {
        double[] next = height.clone();
        cells.stream().forEach(i -> next[i] = ninths(value));
        return changed(next);
    }

    /** Paper all over. */
    Board cleared() {
        return changed(blank(columns, rows).height);
    }

    /** Ink for paper and paper for ink. */
    Board inverted() {
        return map(v -> PAPER - v);
    }

    private Board map(DoubleUnaryOperator f) {
        return changed(Arrays.stream(height).map(v -> ninths(f.applyAsDouble(v))).toArray());
    }

    /** In other cells; itself where it has as many. */
    Board resized(int wide, int high) {
        if (wide == columns && high == rows) return this;
        return of(pattern(), wide, high);
    }

    private Board changed(double[] next) {
        return Arrays.equals(next, height) ? this : new Board(columns, rows, next);
    }

    /** As the engine has it. */
    Pattern pattern() {
        return new Pattern(new int[] {rows, columns}, height);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Board b
                && columns == b.columns
                && rows == b.rows
                && Arrays.equals(height, b.height);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(height);
    }

    @Override
    public String toString() {
        return String.join("\n", TargetSettings.Cells.of(pattern()).rows());
    }
}
