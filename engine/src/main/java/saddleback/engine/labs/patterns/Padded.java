package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Pattern;

import java.util.Arrays;

/** A picture's cells in the midst of a larger lattice. */
final class Padded {
    private Padded() {}

    /**
     * Numbers of a picture's cells on a lattice that has as many points more on each side.
     *
     * @param cell row-major as the picture
     * @return row-major as the lattice, NaN around the picture
     */
    static double[] of(Pattern picture, double[] cell, Lattice at) {
        int left = (at.columns() - picture.columns()) / 2;
        int above = (at.rows() - picture.rows()) / 2;
        int before = (at.slices() - picture.slices()) / 2;
        double[] all = new double[at.size()];
        Arrays.fill(all, Double.NaN);
        for (int s = 0; s < picture.slices(); s++)
            for (int r = 0; r < picture.rows(); r++)
                System.arraycopy(
                        cell,
                        (s * picture.rows() + r) * picture.columns(),
                        all,
                        ((s + before) * at.rows() + r + above) * at.columns() + left,
                        picture.columns());
        return all;
    }
}
