package saddleback.app.labs.regions.mapping;

import saddleback.app.labs.regions.AffineMaps;
import saddleback.app.labs.regions.CutWords;
import saddleback.app.labs.regions.LineCut;
import saddleback.app.labs.regions.Quantity;
import saddleback.engine.labs.regions.CutData;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network's output along a line cut.
 *
 * @param cut the pieces
 * @param values output at both ends of each piece, in their order
 */
public record LineMap(LineCut cut, double[] values) {
    private static final double ROOM = 0.08;

    /** Of a line cut whose cells are known. */
    public static LineMap of(RegionsResult result, Cells cells) {
        LineCut cut = LineCut.of(result, cells);
        Quantity quantity = Quantity.of(result);
        var maps = new AffineMaps(result.network(), result.slice(), cells);
        double[] values = new double[2 * cut.size()];
        for (int i = 0; i < cut.size(); i++) {
            double[] map = maps.at(cut.order()[i]);
            for (int end = 0; end < 2; end++)
                values[2 * i + end] =
                        quantity.of(map, 2, 0) * cut.ends()[i + end] + quantity.of(map, 2, 1);
        }
        return new LineMap(cut, values);
    }

    /** What is shown of the line. */
    public Range x() {
        return cut.range();
    }

    /** The cell at a place, -1 beside the line. */
    public int at(double u) {
        for (int i = 0; i < cut.size(); i++)
            if (u >= cut.ends()[i] && u <= cut.ends()[i + 1]) return cut.order()[i];
        return -1;
    }

    /** The output. */
    public Line function() {
        double[] x = new double[values.length];
        for (int i = 0; i < cut.size(); i++) {
            x[2 * i] = cut.ends()[i];
            x[2 * i + 1] = cut.ends()[i + 1];
        }
        return new Line(x, values, Stroke.of(Ink.TEXT, 1.4), "");
    }

    /** Pieces of the function, thick. */
    public Line pieces(boolean[] cells, Stroke stroke, String name) {
        double[] x = new double[3 * cut.size()];
        double[] y = new double[x.length];
        int n = 0;
        for (int i = 0; i < cut.size(); i++) {
            if (!cells[cut.order()[i]]) continue;
            for (int end = 0; end < 2; end++) {
                x[n] = cut.ends()[i + end];
                y[n++] = values[2 * i + end];
            }
            x[n] = Double.NaN;
            y[n++] = Double.NaN;
        }
        return new Line(Arrays.copyOf(x, n), Arrays.copyOf(y, n), stroke, name);
    }

    /** Where a unit changes its state. */
    public List<Mark> ends(int unit) {
        return List.of(points(unit, new Ink.Rgb(0xd00000), 9, ""));
    }

    /** The same in another colour. */
    public Mark points(int unit, Ink ink, double size, String name) {
        double[] x = new double[cut.size()];
        double[] y = new double[x.length];
        int n = 0;
        for (int i = 1; i < cut.size(); i++) {
            int cell = cut.order()[i];
            if (cut.cells().facetUnit()[cut.cells().facetBegin()[cell]] != unit) continue;
            x[n] = cut.ends()[i];
            y[n++] = values[2 * i];
        }
        return new Points(
                Arrays.copyOf(x, n),
                Arrays.copyOf(y, n),
                Symbol.CIRCLE,
                size,
                new Fill.Plain(ink, 1),
                name);
    }

    /**
     * The panel.
     *
     * @param lines whether the ends of all pieces are drawn
     */
    public Plane panel(String title, List<? extends Mark> over, boolean lines) {
        var marks = new ArrayList<Mark>();
        marks.add(function());
        if (lines) marks.add(breaks());
        marks.addAll(over);
        return new Plane(
                title,
                Axis.linear(CutWords.axis(cut.result(), 0), x()),
                Axis.linear(Quantity.of(cut.result()).name(), Range.of(values).padded(ROOM)),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private Mark breaks() {
        double[] x = Arrays.copyOfRange(cut.ends(), 1, cut.size());
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) y[i] = values[2 * i + 2];
        return new Points(
                x, y, Symbol.CIRCLE, x.length > 200 ? 2.5 : 4.5, new Fill.Plain(Ink.MUTED, 1), "");
    }

    /** Where examples lie along the line, at the foot of the panel. */
    public List<Mark> examples() {
        CutData data = cut.result().data();
        if (data == null) return List.of();
        double[] y = new double[data.size()];
        Arrays.fill(y, Range.of(values).padded(ROOM / 2).low());
        return List.of(
                new Points(
                        data.u(),
                        y,
                        Symbol.PLUS,
                        5,
                        new Fill.Plain(new Ink.Series(1), 0.7),
                        "examples"));
    }
}
