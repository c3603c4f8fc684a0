package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The board, in the colours of the losses that are asked for. */
final class BoardFigure {
    static final String NAME = "board";

    private static final ColourScale HEIGHTS =
            new ColourScale(
                    ColourMap.VIRIDIS,
                    new Range(Board.INK, Board.PAPER),
                    ColourScale.Spread.LINEAR,
                    false,
                    false);
    private static final Stroke LINES = new Stroke(Ink.MUTED, 0.4, Dash.SOLID, 0.35);
    private static final Stroke OUTLINE = Stroke.of(new Ink.Rgb(0xFF3B30), 1.4);
    private static final Stroke CHOSEN = Stroke.of(new Ink.Rgb(0xFFFFFF), 1.8);
    private static final Stroke AROUND = Stroke.of(new Ink.Rgb(0x000000), 3.2);

    private BoardFigure() {}

    /**
     * The board.
     *
     * @param under cells under the brush; empty where the mouse is elsewhere
     * @param chosen the cell that is asked about
     */
    static Figure of(Board board, BitSet under, @Nullable Cell chosen) {
        Frame frame = Frame.of(board);
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid(board), HEIGHTS, Raster.Look.CELLS));
        marks.add(new Segments(lines(board), LINES, ""));
        marks.add(any(board));
        marks.addAll(chosen(board, chosen));
        if (!under.isEmpty()) marks.add(new Segments(outline(board, under), OUTLINE, ""));
        return Figure.of(
                        new Plane(
                                "Drawing: dark for a low loss",
                                frame.xAxis(),
                                frame.yAxis(),
                                marks,
                                null,
                                Legend.NONE,
                                Plane.Aspect.EQUAL,
                                Plane.Axes.HIDDEN),
                        "")
                .named(NAME);
    }

    /** A square around the cell that is asked about; empty for none. */
    static List<Mark> chosen(Board board, @Nullable Cell chosen) {
        if (chosen == null || !chosen.on(board)) return List.of();
        var cell = new BitSet();
        cell.set(chosen.row() * board.columns() + chosen.column());
        double[] square = outline(board, cell);
        return List.of(new Segments(square, AROUND, ""), new Segments(square, CHOSEN, ""));
    }

    private static Grid grid(Board board) {
        int columns = board.columns();
        int rows = board.rows();
        var x = new double[columns];
        var y = new double[rows];
        var values = new double[columns * rows];
        for (int c = 0; c < columns; c++) x[c] = c + 0.5;
        for (int r = 0; r < rows; r++) {
            y[r] = r + 0.5;
            for (int c = 0; c < columns; c++) values[r * columns + c] = board.at(rows - 1 - r, c);
        }
        return new Grid(x, y, values);
    }

    private static double[] lines(Board board) {
        var ends = new ArrayList<double[]>();
        for (int c = 1; c < board.columns(); c++) ends.add(new double[] {c, 0, c, board.rows()});
        for (int r = 1; r < board.rows(); r++) ends.add(new double[] {0, r, board.columns(), r});
        return flat(ends);
    }

    /** Crosses where it does not matter. */
    private static Points any(Board board) {
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        for (int r = 0; r < board.rows(); r++)
            for (int c = 0; c < board.columns(); c++)
                if (Double.isNaN(board.at(r, c))) {
                    x.add(c + 0.5);
                    y.add(board.rows() - 0.5 - r);
                }
        return new Points(
                x.stream().mapToDouble(v -> v).toArray(),
                y.stream().mapToDouble(v -> v).toArray(),
                Symbol.CROSS,
                4,
                new Fill.Plain(Ink.MUTED, 1),
                "");
    }

    /** The edges between cells of a set and others. */
    private static double[] outline(Board board, BitSet cells) {
        int columns = board.columns();
        int rows = board.rows();
        var ends = new ArrayList<double[]>();
        cells.stream()
                .forEach(
                        i -> {
                            int c = i % columns;
                            int r = i / columns;
                            int low = rows - 1 - r;
                            if (c == 0 || !cells.get(i - 1))
                                ends.add(new double[] {c, low, c, low + 1.0});
                            if (c == columns - 1 || !cells.get(i + 1))
                                ends.add(new double[] {c + 1.0, low, c + 1.0, low + 1.0});
                            if (r == 0 || !cells.get(i - columns))
                                ends.add(new double[] {c, low + 1.0, c + 1.0, low + 1.0});
                            if (r == rows - 1 || !cells.get(i + columns))
                                ends.add(new double[] {c, low, c + 1.0, low});
                        });
        return flat(ends);
    }

    private static double[] flat(List<double[]> pieces) {
        return pieces.stream().flatMapToDouble(Arrays::stream).toArray();
    }
}
