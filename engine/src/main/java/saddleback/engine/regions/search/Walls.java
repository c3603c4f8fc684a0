package saddleback.engine.regions.search;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.UnitLayout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The half-spaces whose intersection is a cell in a box, with gradients of length 1, seen from a
 * point inside: a (u - point) at most b, b above 0.
 */
final class Walls {
    final double[][] a;
    final double[] b;

    /** How many are cuts; the sides of the box come after them. */
    final int cuts;

    private Walls(double[][] a, double[] b, int cuts) {
        this.a = a;
        this.b = b;
        this.cuts = cuts;
    }

    static Walls of(Witness.Cell cell, UnitLayout layout, Domain.Box box) {
        int dims = cell.point().length;
        List<double[]> a = new ArrayList<>();
        List<Double> b = new ArrayList<>();
        for (int l = 0; l < layout.layers(); l++)
            for (int c = 0; c < cell.signs()[l].length; c++) {
                if (!bounds(cell, layout, l, c)) continue;
                double[] row = new double[dims];
                System.arraycopy(cell.cuts()[l].factors(), c * (dims + 1), row, 0, dims);
                double length = Vectors.norm(row);
                double value = Math.abs(cell.cuts()[l].at(c, cell.point()));
                if (!(length > 0) || !(value / length > 0)) continue;
                for (int i = 0; i < dims; i++) row[i] *= -cell.signs()[l][c] / length;
                a.add(row);
                b.add(value / length);
            }
        int cuts = a.size();
        for (int i = 0; i < dims; i++)
            for (int side = -1; side <= 1; side += 2) {
                double[] row = new double[dims];
                row[i] = side;
                a.add(row);
                double to = side < 0 ? -box.lo()[i] : box.hi()[i];
                b.add(Math.max(0, to - side * cell.point()[i]));
            }
        return new Walls(
                a.toArray(new double[0][]), b.stream().mapToDouble(v -> v).toArray(), cuts);
    }

    /** Of a maxout unit only the cuts of its largest piece bound the cell. */
    private static boolean bounds(Witness.Cell cell, UnitLayout layout, int layer, int cut) {
        if (cell.signs()[layer][cut] == 0) return false;
        if (layout.layer(layer).rank() == null) return true;
        int per = layout.cutsPerUnit(layer);
        int state = cell.states()[layout.firstUnit(layer) + cut / per];
        int rank = layout.states(layer);
        int at = cut % per;
        for (int i = 0; i < rank; i++)
            for (int j = i + 1; j < rank; j++, at--) if (at == 0) return i == state || j == state;
        throw new IllegalStateException("cut: one of the unit's");
    }

    /** A point as far as can be from all walls, seen from the point. */
    double[] centre() {
        int dims = a[0].length;
        double[][] rows = new double[a.length + 1][dims + 1];
        for (int k = 0; k < a.length; k++) {
            System.arraycopy(a[k], 0, rows[k], 0, dims);
            rows[k][dims] = 1;
        }
        rows[a.length][dims] = 1;
        double[] limits = Arrays.copyOf(b, a.length + 1);
        limits[a.length] = 1e9;
        double[] c = new double[dims + 1];
        c[dims] = 1;
        return Arrays.copyOf(new Simplex(rows, limits, c).solve(), dims);
    }

    /**
     * A place beyond one wall, within all others and seen from the point; the wall is crossed at
     * {@code b[wall]} over how far it lies along the wall's gradient. Where it is not beyond, the
     * wall touches the cell in no facet.
     */
    double[] beyond(int wall) {
        double[] limits = b.clone();
        limits[wall] = 2 * b[wall] + 1;
        return new Simplex(a, limits, a[wall]).solve();
    }
}
