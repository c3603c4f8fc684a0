package saddleback.engine.labs.patterns;

import saddleback.engine.multipoint.Mask;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Pattern;

import java.util.Arrays;

/** What shall be seen on the cells of an optimised plane and around them. */
final class OptimiseAim {
    private OptimiseAim() {}

    /**
     * Of a drawing.
     *
     * @param mask the cells that are trained
     */
    static Aim of(MultiPointSettings how, Pattern cells, Mask mask, Asked asked, Lattice at) {
        if (how.variant() == MultiPointSettings.Variant.GREY) {
            double[] loss = Arrays.stream(cells.height()).map(asked::of).toArray();
            return Aim.cells(at, Padded.of(cells, loss, at));
        }
        byte[] mark = mask.mark();
        double[] marks = new double[mark.length];
        for (int i = 0; i < marks.length; i++) marks[i] = mark[i];
        return Aim.marks(at, Padded.of(cells, marks, at));
    }
}
