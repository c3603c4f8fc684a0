package saddleback.viz.paint;

import saddleback.viz.figure.Grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of equal value over a grid, linear along the edges of cells and joined from cell to cell.
 * In a cell where two opposite corners lie above the level, the mean of the four decides which
 * corners belong together. Cells with a corner that is not finite have no lines.
 *
 * <p>An edge is named by its lower left grid point: twice the point's index for the edge towards
 * the next column, plus one for the edge towards the next row.
 */
final class MarchingSquares {
    private static final int NONE = -1;

    private final Grid grid;
    private final double level;
    private final int columns;

    /** For each crossed edge the one or two edges that it is joined to. */
    private final int[] first;

    private final int[] second;
    private final List<Integer> crossed = new ArrayList<>();

    private MarchingSquares(Grid grid, double level) {
        this.grid = grid;
        this.level = level;
        this.columns = grid.columns();
        this.first = new int[2 * grid.values().length];
        this.second = new int[2 * grid.values().length];
        Arrays.fill(first, NONE);
        Arrays.fill(second, NONE);
    }

    /** The lines of a level, in data units. */
    static List<Polyline> lines(Grid grid, double level) {
        var squares = new MarchingSquares(grid, level);
        for (int row = 0; row + 1 < grid.rows(); row++)
            for (int column = 0; column + 1 < grid.columns(); column++) squares.cell(row, column);
        return squares.walks();
    }

    private void cell(int row, int column) {
        double a = grid.value(row, column);
        double b = grid.value(row, column + 1);
        double c = grid.value(row + 1, column + 1);
        double d = grid.value(row + 1, column);
        int above =
                (a >= level ? 1 : 0)
                        | (b >= level ? 2 : 0)
                        | (c >= level ? 4 : 0)
                        | (d >= level ? 8 : 0);
        if (above == 0 || above == 15) return;
        if (!Double.isFinite(a)
                || !Double.isFinite(b)
                || !Double.isFinite(c)
                || !Double.isFinite(d)) return;
        int point = row * columns + column;
        int low = 2 * point;
        int left = 2 * point + 1;
        int right = left + 2;
        int high = low + 2 * columns;
        boolean centre = a / 4 + b / 4 + c / 4 + d / 4 >= level;
        switch (above) {
            case 1, 14 -> join(left, low);
            case 2, 13 -> join(low, right);
            case 4, 11 -> join(right, high);
            case 8, 7 -> join(high, left);
            case 3, 12 -> join(left, right);
            case 6, 9 -> join(low, high);
            case 5 -> pair(centre, left, high, low, right);
            case 10 -> pair(centre, left, low, high, right);
            default -> throw new AssertionError(above);
        }
    }

    /** When the centre is above, left joins {@code one}; otherwise it joins {@code other}. */
    private void pair(boolean centre, int left, int one, int other, int right) {
        join(left, centre ? one : other);
        join(right, centre ? other : one);
    }

    private void join(int e, int f) {
        link(e, f);
        link(f, e);
    }

    private void link(int from, int to) {
        if (first[from] == NONE) {
            first[from] = to;
            crossed.add(from);
        } else {
            second[from] = to;
        }
    }

    private List<Polyline> walks() {
        var out = new ArrayList<Polyline>();
        for (int edge : crossed)
            if (first[edge] != NONE && second[edge] == NONE) out.add(walk(edge));
        for (int edge : crossed) if (first[edge] != NONE) out.add(walk(edge));
        out.removeIf(line -> line.size() < 2);
        return out;
    }

    /** Follows the line from an edge and takes its links away. */
    private Polyline walk(int start) {
        boolean closed = second[start] != NONE;
        var x = new double[16];
        var y = new double[16];
        int n = 0;
        int previous = NONE;
        int edge = start;
        while (edge != NONE && first[edge] != NONE) {
            if (n == x.length) {
                x = Arrays.copyOf(x, 2 * n);
                y = Arrays.copyOf(y, 2 * n);
            }
            crossing(edge, x, y, n);
            if (n == 0 || x[n] != x[n - 1] || y[n] != y[n - 1]) n++;
            int next = first[edge] != previous ? first[edge] : second[edge];
            first[edge] = NONE;
            previous = edge;
            edge = next;
        }
        if (closed && n > 1 && x[n - 1] == x[0] && y[n - 1] == y[0]) n--;
        return new Polyline(Arrays.copyOf(x, n), Arrays.copyOf(y, n), closed);
    }

    private void crossing(int edge, double[] x, double[] y, int at) {
        int row = edge / 2 / columns;
        int column = edge / 2 % columns;
        boolean level0 = edge % 2 == 0;
        int row1 = level0 ? row : row + 1;
        int column1 = level0 ? column + 1 : column;
        double from = grid.value(row, column);
        double t = (level - from) / (grid.value(row1, column1) - from);
        if (!(t >= 0 && t <= 1)) t = 0.5;
        x[at] = grid.x()[column] + t * (grid.x()[column1] - grid.x()[column]);
        y[at] = grid.y()[row] + t * (grid.y()[row1] - grid.y()[row]);
    }
}
