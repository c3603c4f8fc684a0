package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.regions.CutData;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the training examples lie on a plane cut; those far from it are small and faint. */
public final class DataMarks {
    private static final List<Symbol> SYMBOLS =
            List.of(Symbol.CIRCLE, Symbol.DIAMOND, Symbol.TRIANGLE, Symbol.SQUARE, Symbol.STAR);
    private static final double NEAR = 0.25;
    private static final int MANY = 200;
    private static final int MOST_FAR = 1500;

    private final CutData data;
    private final boolean plain;
    private final double near;

    private DataMarks(CutData data, boolean plain) {
        this.data = data;
        this.plain = plain;
        double[] sorted = data.distance().clone();
        Arrays.sort(sorted);
        near = sorted.length == 0 ? 0 : NEAR * sorted[sorted.length / 2];
    }

    /** Marks for each class; none without data. */
    public static List<Mark> of(@Nullable CutData data) {
        return of(data, false);
    }

    /** The same in the colour of words, told apart by their symbols alone. */
    public static List<Mark> plain(@Nullable CutData data) {
        return of(data, true);
    }

    private static List<Mark> of(@Nullable CutData data, boolean plain) {
        if (data == null || data.size() == 0) return List.of();
        var marks = new DataMarks(data, plain);
        var out = new ArrayList<Mark>();
        int classes = Math.max(1, data.classes());
        if (data.size() <= MOST_FAR)
            for (int k = 0; k < classes; k++) marks.add(k, false, 2.5, 0.3, out);
        double size = data.size() > MANY ? 3 : 5;
        for (int k = 0; k < classes; k++) marks.add(k, true, size, 0.9, out);
        return out;
    }

    private void add(int label, boolean close, double size, double opacity, List<Mark> into) {
        double[] x = new double[data.size()];
        double[] y = new double[data.size()];
        int n = 0;
        for (int i = 0; i < data.size(); i++) {
            boolean mine = data.classes() == 0 || data.label()[i] == label;
            if (!mine || data.distance()[i] <= near != close) continue;
            x[n] = data.u()[2 * i];
            y[n++] = data.u()[2 * i + 1];
        }
        if (n == 0) return;
        String name = data.classes() == 0 ? "examples" : "class " + label;
        into.add(
                new Points(
                        Arrays.copyOf(x, n),
                        Arrays.copyOf(y, n),
                        SYMBOLS.get(label % SYMBOLS.size()),
                        size,
                        new Fill.Plain(plain ? Ink.TEXT : new Ink.Series(label), opacity),
                        close ? name : ""));
    }
}
