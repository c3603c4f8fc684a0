package saddleback.app.labs.regions;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;

import java.util.Arrays;

/**
 * What is seen of the cells of a plane cut: their corners, counter-clockwise. Cells on the rim of a
 * disc end at its arc, in chords of two degrees.
 *
 * @param begin where each cell's corners begin, one more than cells
 * @param x corners
 * @param y corners
 * @param unit for each corner what the side to the next one is, as {@link Cells#facetUnit}
 */
public record Shapes(int[] begin, double[] x, double[] y, int[] unit) {

    /** Of the cells of a plane cut. */
    public static Shapes of(Cells cells, Domain domain) {
        if (domain instanceof Domain.Disc disc) return DiscRim.cut(cells, disc);
        int n = cells.corners().length / 2;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = cells.corners()[2 * i];
            y[i] = cells.corners()[2 * i + 1];
        }
        return new Shapes(cells.cornerBegin(), x, y, cells.facetUnit());
    }

    /** The number of cells. */
    public int size() {
        return begin.length - 1;
    }

    /** The corner after one of a cell. */
    public int next(int cell, int corner) {
        return corner + 1 < begin[cell + 1] ? corner + 1 : begin[cell];
    }

    /** A cell's area. */
    public double area(int cell) {
        double sum = 0;
        double ox = begin[cell] < begin[cell + 1] ? x[begin[cell]] : 0;
        double oy = begin[cell] < begin[cell + 1] ? y[begin[cell]] : 0;
        for (int i = begin[cell]; i < begin[cell + 1]; i++) {
            int j = next(cell, i);
            sum += (x[i] - ox) * (y[j] - oy) - (x[j] - ox) * (y[i] - oy);
        }
        return sum / 2;
    }

    /** The area of each cell, a fresh array. */
    public double[] areas() {
        double[] out = new double[size()];
        Arrays.setAll(out, this::area);
        return out;
    }

    /** The corners of all cells, x and y in turn, a fresh array. */
    public double[] packed() {
        double[] out = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            out[2 * i] = x[i];
            out[2 * i + 1] = y[i];
        }
        return out;
    }

    /** The level coordinates of a cell's corners, a fresh array. */
    public double[] xs(int cell) {
        return Arrays.copyOfRange(x, begin[cell], begin[cell + 1]);
    }

    /** The upright coordinates of a cell's corners, a fresh array. */
    public double[] ys(int cell) {
        return Arrays.copyOfRange(y, begin[cell], begin[cell + 1]);
    }
}
