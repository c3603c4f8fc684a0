package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paints contour lines with their values in them. */
final class ContourPainter {
    private static final double GAP = 0.45;
    private static final int MOST_DIGITS = 6;

    private ContourPainter() {}

    /**
     * A contour line ready to paint.
     *
     * @param value its level
     * @param text its level as written
     * @param path without the gap of its label
     * @param label where its value stands; absent: nowhere
     */
    record Placed(double value, String text, Path2D path, @Nullable ContourLabel label) {}

    private record Key(Contours contours, Frame frame, Font font) {}

    private record LinesKey(Grid grid, Levels levels) {}

    private record AtLevel(double value, String text, List<Polyline> lines) {}

    private record OnPaper(PaperLine line, double value, String text) {}

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
        Words words = Words.of(p.text, font);
        if (halo) halo(canvas, words, at, canvas.against(rgb, 0.6));
        words.paint(canvas, canvas.colour(rgb, 1), at.x(), at.y(), 0.5, 0.5, at.turn());
    }

    private static void halo(Canvas canvas, Words words, ContourLabel at, Color colour) {
        Halo.paint(canvas, words, colour, at.x(), at.y(), 0.5, at.turn());
    }

    private static List<Placed> place(Kept kept, Frame frame, Contours c, Font font) {
        var lines = new ArrayList<OnPaper>();
        List<?> all =
                kept.get(
                        new LinesKey(c.grid(), c.levels()),
                        List.class,
                        () -> lines(c.grid(), c.levels()));
        for (Object o : all)
            if (o instanceof AtLevel level)
                for (Polyline line : level.lines) {
                    var paper = new PaperLine(line, frame);
                    if (Double.isFinite(paper.length()))
                        lines.add(new OnPaper(paper, level.value, level.text));
                }
        lines.sort((a, b) -> Double.compare(b.line.length(), a.line.length()));
        return placed(frame, c, font, lines);
    }

    private static List<AtLevel> lines(Grid grid, Levels levels) {
        double[] at = levels.in(Range.of(grid.values()));
        int digits = digits(at);
        var out = new ArrayList<AtLevel>();
        for (double level : at) {
            String text = digits > MOST_DIGITS ? "" : Numerals.brief(level, digits);
            out.add(new AtLevel(level, text, MarchingSquares.lines(grid, level)));
        }
        return out;
    }

    /** The fewest digits that tell all levels apart. */
    private static int digits(double[] levels) {
        for (int digits = 3; digits <= MOST_DIGITS; digits++) {
            int n = digits;
            if (Arrays.stream(levels).mapToObj(v -> Numerals.brief(v, n)).distinct().count()
                    == levels.length) return digits;
        }
        return MOST_DIGITS + 1;
    }

    /** Long lines get their values first. */
    private static List<Placed> placed(Frame frame, Contours c, Font font, List<OnPaper> lines) {
        var occupied = new Occupied(frame.box());
        if (c.labels())
            for (int i = 0; i < lines.size(); i++) occupied.line(lines.get(i).line, i + 1);
        var out = new ArrayList<Placed>();
        for (int i = 0; i < lines.size(); i++) {
            OnPaper one = lines.get(i);
            ContourLabel label = c.labels() ? label(one, i + 1, occupied, font) : null;
            var trace = new Trace(frame.box());
            Path2D path =
                    label == null
                            ? one.line.path(trace, 0, 0)
                            : one.line.path(trace, label.from(), label.to());
            out.add(new Placed(one.value, one.text, path, label));
        }
        return out;
    }

    private static @Nullable ContourLabel label(
            OnPaper one, int number, Occupied occupied, Font font) {
        if (one.text.isEmpty()) return null;
        double em = font.getSize2D();
        double width = Words.width(one.text, font) + 2 * GAP * em;
        ContourLabel label = ContourLabel.find(one.line, number, occupied, width, em);
        if (label != null) occupied.label(label.x(), label.y(), width + em, 1.6 * em, label.turn());
        return label;
    }
}
