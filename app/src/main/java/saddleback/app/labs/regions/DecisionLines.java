package saddleback.app.labs.regions;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Stroke;

import java.util.Arrays;

/**
 * Where the largest output changes, or where the only output is 0: on every cell a piece of a
 * straight line, found from the cell's affine map.
 */
public final class DecisionLines {
    private final PlaneCut cut;
    private final AffineMaps maps;
    private final int classes;
    private double[] x = new double[96];
    private double[] y = new double[96];
    private int size;

    private DecisionLines(PlaneCut cut) {
        this.cut = cut;
        maps = cut.maps();
        classes = Quantity.classes(cut.result());
    }

    /** What the lines are called. */
    public static String name(PlaneCut cut) {
        if (Quantity.classes(cut.result()) > 0) return "decision boundary";
        return Quantity.of(cut.result()).name() + " = 0";
    }

    /** All pieces as one broken line; of length 0 where there are none. */
    public static Line of(PlaneCut cut, Ink ink) {
        var lines = new DecisionLines(cut);
        for (int i = 0; i < cut.shapes().size(); i++) lines.cell(i);
        return new Line(
                Arrays.copyOf(lines.x, lines.size),
                Arrays.copyOf(lines.y, lines.size),
                new Stroke(ink, 2, Dash.SOLID, 1),
                lines.size == 0 ? "" : name(cut));
    }

    private void cell(int cell) {
        double[] map = maps.at(cell);
        if (classes == 0) {
            Quantity q = Quantity.of(cut.result());
            double[] level = {q.of(map, 3, 0), q.of(map, 3, 1), q.of(map, 3, 2)};
            piece(cell, level, new double[0][]);
            return;
        }
        boolean[] may = contenders(cell, map);
        for (int i = 0; i < classes; i++)
            for (int j = i + 1; j < classes; j++)
                if (may[i] && may[j]) piece(cell, less(map, i, j), rivals(map, may, i, j));
    }

    /** Outputs that no other one exceeds on the whole cell. */
    private boolean[] contenders(int cell, double[] map) {
        boolean[] may = new boolean[classes];
        Arrays.fill(may, true);
        for (int i = 0; i < classes; i++)
            for (int j = 0; j < classes && may[i]; j++)
                if (i != j && may[j]) may[i] = reaches(cell, less(map, i, j));
        return may;
    }

    private boolean reaches(int cell, double[] level) {
        Shapes s = cut.shapes();
        for (int c = s.begin()[cell]; c < s.begin()[cell + 1]; c++)
            if (level[0] * s.x()[c] + level[1] * s.y()[c] + level[2] >= 0) return true;
        return false;
    }

    private double[][] rivals(double[] map, boolean[] may, int i, int j) {
        double[][] out = new double[classes][];
        int n = 0;
        for (int k = 0; k < classes; k++)
            if (may[k] && k != i && k != j) out[n++] = less(map, i, k);
        return Arrays.copyOf(out, n);
    }

    private static double[] less(double[] map, int i, int j) {
        double[] out = new double[3];
        for (int c = 0; c < 3; c++) out[c] = map[3 * i + c] - map[3 * j + c];
        return out;
    }

    /** The part of a cell where a level is 0 and the others are not negative. */
    private void piece(int cell, double[] level, double[][] others) {
        Shapes s = cut.shapes();
        double[] end = new double[4];
        int found = 0;
        for (int c = s.begin()[cell]; c < s.begin()[cell + 1] && found < 2; c++) {
            int d = s.next(cell, c);
            double a = level[0] * s.x()[c] + level[1] * s.y()[c] + level[2];
            double b = level[0] * s.x()[d] + level[1] * s.y()[d] + level[2];
            if (a >= 0 == b >= 0) continue;
            double t = a / (a - b);
            end[2 * found] = s.x()[c] + t * (s.x()[d] - s.x()[c]);
            end[2 * found + 1] = s.y()[c] + t * (s.y()[d] - s.y()[c]);
            found++;
        }
        if (found < 2) return;
        double from = 0;
        double to = 1;
        for (double[] o : others) {
            double a = o[0] * end[0] + o[1] * end[1] + o[2];
            double b = o[0] * end[2] + o[1] * end[3] + o[2];
            if (a < 0 && b < 0) return;
            if (a < 0) from = Math.max(from, a / (a - b));
            if (b < 0) to = Math.min(to, a / (a - b));
        }
        if (from < to) add(end, from, to);
    }

    private void add(double[] end, double from, double to) {
        if (size + 3 > x.length) {
            x = Arrays.copyOf(x, 2 * x.length);
            y = Arrays.copyOf(y, 2 * y.length);
        }
        for (double t : new double[] {from, to}) {
            x[size] = end[0] + t * (end[2] - end[0]);
            y[size++] = end[1] + t * (end[3] - end[1]);
        }
        x[size] = Double.NaN;
        y[size++] = Double.NaN;
    }
}
