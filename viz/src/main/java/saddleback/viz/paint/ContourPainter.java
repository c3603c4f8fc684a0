package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Range;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Paints contour lines with their values in them. */
final class ContourPainter {
    private static final double GAP = 0.45;

    private ContourPainter() {}

    /**
     * A contour line ready to paint.
     *
     * @param value its level
     * @param path without the gap of its label
     * @param label where its value stands; absent: nowhere
     */
    record Placed(double value, Path2D path, @Nullable ContourLabel label) {}

    private record Key(Contours contours, Frame frame, Font font) {}

    private record LinesKey(Grid grid, double level) {}

    /**
     * @param halo whether the values need a halo, as on a raster
     */
    static void paint(Canvas canvas, Frame frame, Contours c, boolean halo) {
        Font font = canvas.letters().small();
        List<?> placed =
                canvas.kept()
                        .get(
                                new Key(c, frame, font),
                                List.class,
                                () -> place(canvas.kept(), frame, c, font));
        for (Object o : placed) if (o instanceof Placed p) paint(canvas, c, p, font, halo);
    }

    private static void paint(Canvas canvas, Contours c, Placed p, Font font, boolean halo) {
        Graphics2D g = canvas.g();
        int rgb = c.scale() == null ? -1 : c.scale().rgb(p.value);
        if (rgb < 0) rgb = canvas.theme().rgb(c.stroke().ink());
        canvas.pen(c.stroke());
        g.setColor(canvas.colour(rgb, c.stroke().opacity()));
        g.draw(p.path);
        ContourLabel at = p.label;
        if (at == null) return;
        Words words = Words.of(text(p.value), font);
        if (halo) halo(canvas, words, at, canvas.against(rgb, 0.6));
        words.paint(canvas, canvas.colour(rgb, 1), at.x(), at.y(), 0.5, 0.5, at.turn());
    }

    private static void halo(Canvas canvas, Words words, ContourLabel at, Color colour) {
        Halo.paint(canvas, words, colour, at.x(), at.y(), 0.5, at.turn());
    }

    private static List<Placed> place(Kept kept, Frame frame, Contours c, Font font) {
        double[] levels = c.levels().in(Range.of(c.grid().values()));
        var lines = new ArrayList<PaperLine>();
        var values = new ArrayList<Double>();
        for (double level : levels)
            for (Object o : lines(kept, c.grid(), level))
                if (o instanceof Polyline line) {
                    var paper = new PaperLine(line, frame);
                    if (!Double.isFinite(paper.length())) continue;
                    lines.add(paper);
                    values.add(level);
                }
        return placed(frame, c, font, lines, values);
    }

    private static List<?> lines(Kept kept, Grid grid, double level) {
        return kept.get(
                new LinesKey(grid, level), List.class, () -> MarchingSquares.lines(grid, level));
    }

    /** Long lines get their values first. */
    private static List<Placed> placed(
            Frame frame, Contours c, Font font, List<PaperLine> lines, List<Double> values) {
        var occupied = new Occupied(frame.box());
        if (c.labels()) for (int i = 0; i < lines.size(); i++) occupied.line(lines.get(i), i + 1);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) order.add(i);
        order.sort((a, b) -> Double.compare(lines.get(b).length(), lines.get(a).length()));
        var out = new ArrayList<Placed>();
        for (int i : order) {
            PaperLine line = lines.get(i);
            ContourLabel label =
                    c.labels() ? label(line, i + 1, values.get(i), occupied, font) : null;
            var trace = new Trace(frame.box());
            Path2D path =
                    label == null
                            ? line.path(trace, 0, 0)
                            : line.path(trace, label.from(), label.to());
            out.add(new Placed(values.get(i), path, label));
        }
        return out;
    }

    private static @Nullable ContourLabel label(
            PaperLine line, int number, double value, Occupied occupied, Font font) {
        double em = font.getSize2D();
        double width = Words.width(text(value), font) + 2 * GAP * em;
        ContourLabel label = ContourLabel.find(line, number, occupied, width, em);
        if (label != null) occupied.label(label.x(), label.y(), width + em, 1.6 * em, label.turn());
        return label;
    }

    private static String text(double value) {
        return Numerals.brief(value, 4);
    }
}
