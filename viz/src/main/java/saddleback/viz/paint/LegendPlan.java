package saddleback.viz.paint;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Legend;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A legend measured.
 *
 * @param entries names with their samples
 * @param words the names as they are written
 * @param letters sizes
 */
record LegendPlan(List<LegendEntry> entries, List<Words> words, Lettering letters) {
    private static final double SAMPLE = 2.2;
    private static final double PAD = 0.6;
    private static final double LEADING = 1.45;
    private static final int MOST_LINES = 3;

    /** How much more room names may take so that a long word stays whole. */
    private static final double STRETCH = 1.3;

    /**
     * Names are broken between words alone; a word that is too long for that is shortened.
     *
     * @param room the width that names are wrapped to, with samples and margins
     */
    static LegendPlan of(List<LegendEntry> entries, Lettering letters, double room) {
        double em = letters.em();
        double usual = Math.max(4 * em, room - (SAMPLE + 3 * PAD) * em);
        double longest = 0;
        for (LegendEntry e : entries)
            for (String word : words(e))
                longest = Math.max(longest, letters.width(word, letters.tick()));
        double width = Math.clamp(longest, usual, STRETCH * usual);
        var words = new ArrayList<Words>();
        for (LegendEntry e : entries)
            words.add(letters.wrapped(whole(e, letters, width), letters.tick(), width, MOST_LINES));
        return new LegendPlan(List.copyOf(entries), words, letters);
    }

    private static String[] words(LegendEntry entry) {
        return entry.name().strip().split("\\s+");
    }

    /** The name with words that are too long shortened. */
    private static String whole(LegendEntry entry, Lettering letters, double width) {
        String[] words = words(entry);
        for (int i = 0; i < words.length; i++)
            if (letters.width(words[i], letters.tick()) > width)
                words[i] = Wrapping.ellipsis(words[i], letters.tick(), width);
        return String.join(" ", words);
    }

    /** How many entries stand beside each other in a width. */
    int columns(double room) {
        return Math.clamp((int) (room / width()), 1, Math.max(1, entries.size()));
    }

    /** The height of so many columns. */
    double height(int columns) {
        return rows(columns) * row() + PAD * letters.em();
    }

    private int rows(int columns) {
        return Math.ceilDiv(entries.size(), columns);
    }

    private double row() {
        double tallest = words.stream().mapToDouble(Words::height).max().orElse(0);
        return tallest + (LEADING - 1.04) * letters.em();
    }

    /** Entries in columns of equal width, the first at a corner. */
    void paint(Canvas canvas, Point2D corner, int columns) {
        int rows = rows(columns);
        for (int i = 0; i < entries.size(); i++) {
            int column = i / rows;
            entry(
                    canvas,
                    i,
                    corner.getX() + column * width(),
                    corner.getY() + (i % rows + 0.5) * row());
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether the legend fits into a frame with some room around. */
    boolean fits(Rectangle2D frame) {
        double gap = 1.2 * letters.em();
        return width() + gap <= frame.getWidth() && height() + gap <= frame.getHeight();
    }

    double width() {
        double widest = words.stream().mapToDouble(Words::width).max().orElse(0);
        return widest + (SAMPLE + 3 * PAD) * letters.em();
    }

    double height() {
        double sum = 0;
        for (Words w : words) sum += w.height() + (LEADING - 1.04) * letters.em();
        return sum + (2 * PAD - (LEADING - 1.04)) * letters.em();
    }

    /**
     * The upper left corner inside a frame.
     *
     * @param busy places that should stay visible
     */
    Point2D place(Legend where, Rectangle2D frame, List<Point2D> busy) {
        double gap = 0.6 * letters.em();
        double left = frame.getMinX() + gap;
        double right = frame.getMaxX() - gap - width();
        double top = frame.getMinY() + gap;
        double bottom = frame.getMaxY() - gap - height();
        double middleX = (left + right) / 2;
        double middleY = (top + bottom) / 2;
        double[][] places = {
            {right, top}, {left, top}, {right, bottom}, {left, bottom},
            {right, middleY}, {left, middleY}, {middleX, top}, {middleX, bottom}
        };
        return switch (where) {
            case TOP_RIGHT -> new Point2D.Double(right, top);
            case TOP_LEFT -> new Point2D.Double(left, top);
            case BOTTOM_RIGHT -> new Point2D.Double(right, bottom);
            case BOTTOM_LEFT -> new Point2D.Double(left, bottom);
            case OUTSIDE -> new Point2D.Double(frame.getMaxX() + gap, frame.getMinY());
            case AUTO, NONE, BELOW -> quietest(places, busy);
        };
    }

    private Point2D quietest(double[][] places, List<Point2D> busy) {
        double[] best = places[0];
        long least = Long.MAX_VALUE;
        for (double[] p : places) {
            var box = new Rectangle2D.Double(p[0], p[1], width(), height());
            long hidden = busy.stream().filter(box::contains).count();
            if (hidden < least) {
                least = hidden;
                best = p;
            }
        }
        return new Point2D.Double(best[0], best[1]);
    }

    /**
     * @param ground whether data may lie behind, which then are dimmed
     */
    void paint(Canvas canvas, Point2D corner, boolean ground) {
        double em = letters.em();
        var box = new Rectangle2D.Double(corner.getX(), corner.getY(), width(), height());
        if (ground) {
            canvas.g().setColor(canvas.colour(canvas.theme().ground(), 0.85));
            canvas.g().fill(box);
            canvas.g().setColor(canvas.colour(canvas.theme().grid(), 1));
            canvas.pen(AxisPainter.LINE, Dash.SOLID);
            canvas.g().draw(box);
        }
        double y = corner.getY() + PAD * em;
        for (int i = 0; i < entries.size(); i++) {
            Words w = words.get(i);
            entry(canvas, i, corner.getX(), y + w.height() / 2);
            y += w.height() + (LEADING - 1.04) * em;
        }
    }

    private void entry(Canvas canvas, int number, double left, double middle) {
        double em = letters.em();
        var sample = new Rectangle2D.Double(left + PAD * em, middle - em / 2, SAMPLE * em, em);
        entries.get(number).sample().paint(canvas, sample);
        double x = sample.getMaxX() + PAD * em;
        words.get(number).paint(canvas, canvas.text(), x, middle, 0, 0.5, 0);
    }
}
