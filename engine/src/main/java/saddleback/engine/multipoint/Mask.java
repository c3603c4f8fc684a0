package saddleback.engine.multipoint;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Pattern;

import java.util.Arrays;

/**
 * Which cells shall have a low loss and which a high one.
 *
 * @param shape as a pattern's: columns; rows, columns; or slices, rows, columns
 * @param mark row-major: 1 for a good cell (a low loss), -1 for a bad one, 0 for one that is not
 *     trained
 */
public record Mask(int[] shape, byte[] mark) {
    /** The published threshold of heights. */
    public static final double PUBLISHED = 0.5;

    /** Checks and copies. */
    public Mask {
        if (shape.length < 1 || shape.length > 3)
            throw new IllegalArgumentException("shape: 1 to 3 axes, was " + Arrays.toString(shape));
        int size = 1;
        for (int n : shape) size = Math.multiplyExact(size, n);
        if (size != mark.length)
            throw new IllegalArgumentException("mark: " + size + " cells, was " + mark.length);
        for (byte m : mark)
            if (m < -1 || m > 1) throw new IllegalArgumentException("mark: -1, 0 or 1, was " + m);
        shape = shape.clone();
        mark = mark.clone();
    }

    /**
     * Cells below the threshold are good, others bad, those that do not matter are not trained.
     *
     * @param threshold of heights, such as {@link #PUBLISHED}
     */
    public static Mask of(Pattern pattern, double threshold) {
        double[] height = pattern.height();
        byte[] mark = new byte[height.length];
        for (int i = 0; i < mark.length; i++)
            if (!Double.isNaN(height[i])) mark[i] = (byte) (height[i] < threshold ? 1 : -1);
        return new Mask(pattern.shape(), mark);
    }

    /**
     * The same with only the cells near the outline: a cell whose neighbours in all directions,
     * diagonal ones too, are of its own class is not trained. Neighbours outside of the picture do
     * not count.
     */
    public Mask ternarised() {
        byte[] near = mark.clone();
        for (int i = 0; i < mark.length; i++) if (surrounded(i)) near[i] = 0;
        return new Mask(shape, near);
    }

    private boolean surrounded(int cell) {
        int columns = shape[shape.length - 1];
        int rows = shape.length < 2 ? 1 : shape[shape.length - 2];
        int slices = shape.length < 3 ? 1 : shape[0];
        int column = cell % columns;
        int row = cell / columns % rows;
        int slice = cell / columns / rows;
        for (int s = Math.max(0, slice - 1); s <= Math.min(slices - 1, slice + 1); s++)
            for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
                for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
                    if (mark[(s * rows + r) * columns + c] != mark[cell]) return false;
        return true;
    }

    /** How many good cells. */
    public int good() {
        return count(1);
    }

    /** How many bad cells. */
    public int bad() {
        return count(-1);
    }

    private int count(int wanted) {
        int n = 0;
        for (byte m : mark) if (m == wanted) n++;
        return n;
    }

    /** The cells of one mark, in order; a fresh array. */
    int[] cells(int wanted) {
        int[] cells = new int[count(wanted)];
        int n = 0;
        for (int i = 0; i < mark.length; i++) if (mark[i] == wanted) cells[n++] = i;
        return cells;
    }

    /** A copy. */
    @Override
    public int[] shape() {
        return shape.clone();
    }

    /** A copy. */
    @Override
    public byte[] mark() {
        return mark.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mask m
                && Arrays.equals(shape, m.shape)
                && Arrays.equals(mark, m.mark);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(mark);
    }

    @Override
    public String toString() {
        return "Mask" + Arrays.toString(shape);
    }
}
