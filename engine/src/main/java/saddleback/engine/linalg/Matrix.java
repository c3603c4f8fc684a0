package saddleback.engine.linalg;

/**
 * A row-major matrix in a part of a {@code double[]}. A view: several matrices may share one array.
 * Products over it cost no copy, which is why the engine uses it inside instead of EJML's matrix,
 * which knows no offset.
 */
public final class Matrix {
    private double[] data;
    private int offset;
    private int rows;
    private int cols;

    private Matrix(double[] data, int offset, int rows, int cols) {
        this.data = data;
        this.offset = offset;
        this.rows = rows;
        this.cols = cols;
    }

    /** A matrix of zeros with an array of its own. */
    public static Matrix zeros(int rows, int cols) {
        return new Matrix(new double[Math.multiplyExact(rows, cols)], 0, rows, cols);
    }

    /** A view of {@code rows * cols} numbers of {@code data} from {@code offset} on. */
    public static Matrix view(double[] data, int offset, int rows, int cols) {
        check(data, offset, rows, cols);
        return new Matrix(data, offset, rows, cols);
    }

    /** The whole array as a matrix. */
    public static Matrix of(double[] data, int rows, int cols) {
        if (data.length != rows * cols)
            throw new IllegalArgumentException(
                    "data: %d x %d numbers, was %d".formatted(rows, cols, data.length));
        return new Matrix(data, 0, rows, cols);
    }

    /** Makes this a view of another part of another array; returns this. */
    public Matrix bind(double[] newData, int newOffset, int newRows, int newCols) {
        check(newData, newOffset, newRows, newCols);
        data = newData;
        offset = newOffset;
        rows = newRows;
        cols = newCols;
        return this;
    }

    /** As {@link #bind(double[], int, int, int)} with the shape kept. */
    public Matrix bind(double[] newData, int newOffset) {
        return bind(newData, newOffset, rows, cols);
    }

    /**
     * Changes the shape of a matrix that owns its array, which grows where needed; the content is
     * then undefined. Returns this.
     */
    public Matrix shape(int newRows, int newCols) {
        int needed = Math.multiplyExact(newRows, newCols);
        if (offset + needed > data.length) {
            data = new double[needed];
            offset = 0;
        }
        rows = newRows;
        cols = newCols;
        return this;
    }

    private static void check(double[] data, int offset, int rows, int cols) {
        if (rows < 0 || cols < 0 || offset < 0 || (long) rows * cols > data.length - offset)
            throw new IllegalArgumentException(
                    "view: %d x %d from %d within %d numbers"
                            .formatted(rows, cols, offset, data.length));
    }

    /** The array behind this view, live. */
    public double[] data() {
        return data;
    }

    /** Where element (0, 0) stands in {@link #data}. */
    public int offset() {
        return offset;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int cols() {
        return cols;
    }

    /** The number of elements. */
    public int size() {
        return rows * cols;
    }

    /** Where row {@code i} begins in {@link #data}. */
    public int row(int i) {
        return offset + i * cols;
    }

    /** The element in row {@code i} and column {@code j}. */
    public double get(int i, int j) {
        return data[offset + i * cols + j];
    }

    /** Sets every element to {@code value}. */
    public void fill(double value) {
        java.util.Arrays.fill(data, offset, offset + size(), value);
    }

    /** Copies the elements of a matrix of the same size. */
    public void copyFrom(Matrix source) {
        System.arraycopy(source.data, source.offset, data, offset, size());
    }

    /** A fresh array with the elements. */
    public double[] toArray() {
        return java.util.Arrays.copyOfRange(data, offset, offset + size());
    }
}
