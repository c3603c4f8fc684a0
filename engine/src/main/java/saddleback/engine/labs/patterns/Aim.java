package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

import java.util.Arrays;

/**
 * What shall be seen on a lattice.
 *
 * @param at the lattice
 * @param target as {@link PatternsResult#target} has it
 * @param mark above 0 where the loss shall be low, below 0 where it shall be high, 0 where it does
 *     not matter; parted in the middle of the least and the greatest asked for
 */
record Aim(Lattice at, double[] target, double[] mark) {

    /** Of a target of losses on the unit cube. */
    static Aim cube(Target target, Lattice at) {
        Pattern cells = target.cells();
        double[] asked = new double[at.size()];
        boolean[] matters = new boolean[asked.length];
        for (int i = 0; i < asked.length; i++) {
            double[] z = at.point(i);
            asked[i] = target.height(z);
            matters[i] = !Double.isNaN(cell(cells, z));
        }
        return new Aim(at, asked, parted(asked, matters));
    }

    /**
     * Losses that are asked for cell by cell.
     *
     * @param asked on the lattice, NaN where nothing is
     */
    static Aim cells(Lattice at, double[] asked) {
        boolean[] matters = new boolean[asked.length];
        for (int i = 0; i < asked.length; i++) matters[i] = !Double.isNaN(asked[i]);
        return new Aim(at, asked, parted(asked, matters));
    }

    /**
     * Good and bad cells.
     *
     * @param marks 1, -1, 0 or, outside of the picture, NaN
     */
    static Aim marks(Lattice at, double[] marks) {
        double[] mark = new double[marks.length];
        Arrays.setAll(mark, i -> Double.isNaN(marks[i]) ? 0 : marks[i]);
        return new Aim(at, marks, mark);
    }

    private static double[] parted(double[] asked, boolean[] matters) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < asked.length; i++)
            if (matters[i]) {
                least = Math.min(least, asked[i]);
                greatest = Math.max(greatest, asked[i]);
            }
        double middle = (least + greatest) / 2;
        double[] mark = new double[asked.length];
        for (int i = 0; i < mark.length; i++) if (matters[i]) mark[i] = asked[i] < middle ? 1 : -1;
        return mark;
    }

    /** The cell that holds a point of the unit cube. */
    private static double cell(Pattern cells, double[] z) {
        int column = at(z[0], cells.columns());
        int row = z.length < 2 ? 0 : cells.rows() - 1 - at(z[1], cells.rows());
        int slice = z.length < 3 ? 0 : at(z[2], cells.slices());
        return cells.at(slice, row, column);
    }

    private static int at(double z, int cells) {
        return Math.clamp((int) Math.floor(z * cells), 0, cells - 1);
    }
}
