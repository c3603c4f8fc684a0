package saddleback.engine.labs.patterns;

import saddleback.engine.multipoint.Mask;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Pattern;

import java.util.Arrays;

/** What shall be seen on the cells of an optimised plane and around them. */
final class OptimiseAim {
    /** Below it a cell is good, as published. */
    static final double THRESHOLD = 0.5;

    private OptimiseAim() {}

    static Aim of(MultiPointSettings how, Pattern cells, Asked asked, Lattice at) {
        if (how.variant() == MultiPointSettings.Variant.GREY) {
            double[] loss = Arrays.stream(cells.height()).map(asked::of).toArray();
            return Aim.cells(at, Padded.of(cells, loss, at));
        }
        byte[] mark = mask(how, cells).mark();
        double[] marks = new double[mark.length];
        for (int i = 0; i < marks.length; i++) marks[i] = mark[i];
        return Aim.marks(at, Padded.of(cells, marks, at));
    }

    /** The good and the bad cells of two values. */
    static Mask mask(MultiPointSettings how, Pattern cells) {
        Mask all = Mask.of(cells, THRESHOLD);
        return how.ternary() ? all.ternarised() : all;
    }
}
