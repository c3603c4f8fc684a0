package saddleback.viz.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of text, measured: one or more lines in one font. Characters that the font cannot show
 * are replaced by a question mark.
 */
final class Words {
    /** From the base line to the top of capitals and of raised figures, in font sizes. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.24;
    private static final double MIDDLE = 0.365;
    private static final double LEADING = 1.2;

    private final List<String> lines;
    private final Font font;
    private final double width;

    private Words(List<String> lines, Font font) {
        this.lines = lines;
        this.font = font;
        this.width = lines.stream().mapToDouble(s -> width(s, font)).max().orElse(0);
    }

    /** A new line at each line break. */
    static Words of(String text, Font font) {
        return new Words(text.lines().map(s -> shown(s, font)).toList(), font);
    }

    /** Broken between words into lines of at most this width; what is too much ends in "…". */
    static Words wrapped(String text, Font font, double width, int mostLines) {
        var out = new ArrayList<String>();
        text.lines().forEach(s -> Wrapping.wrap(shown(s, font), font, width, out));
        if (out.size() <= mostLines) return new Words(out, font);
        List<String> kept = new ArrayList<>(out.subList(0, mostLines));
        kept.set(mostLines - 1, Wrapping.ellipsis(kept.getLast(), font, width));
        return new Words(kept, font);
    }

    /** As {@link #wrapped}, but words that are too long end in "…" too. */
    static Words unbroken(String text, Font font, double width, int mostLines) {
        var whole = new ArrayList<String>();
        for (String word : text.strip().split("\\s+"))
            whole.add(width(word, font) <= width ? word : Wrapping.ellipsis(word, font, width));
        return wrapped(String.join(" ", whole), font, width, mostLines);
    }

    /** The width of the longest word. */
    static double longest(String text, Font font) {
        double most = 0;
        for (String word : text.strip().split("\\s+")) most = Math.max(most, width(word, font));
        return most;
    }

    static double width(String line, Font font) {
        return font.getStringBounds(line, Lettering.MEASURE).getWidth();
    }

    boolean isEmpty() {
        return width == 0;
    }

    double width() {
        return width;
    }

    double height() {
        if (lines.isEmpty()) return 0;
        return font.getSize2D() * (ASCENT + DESCENT + LEADING * (lines.size() - 1));
    }

    String text() {
        return String.join("\n", lines);
    }

    List<String> lines() {
        return lines;
    }

    Font font() {
        return font;
    }

    /**
     * Paints the block so that a point of it lies at (x, y).
     *
     * @param ax which point of the block: 0 its left, 0.5 its middle, 1 its right
     * @param ay 0 its top, 0.5 its middle (half the height of capitals when it has one line), 1 its
     *     bottom
     * @param turn radians, clockwise
     */
    void paint(Canvas canvas, Color colour, double x, double y, double ax, double ay, double turn) {
        if (isEmpty()) return;
        Graphics2D g = canvas.g();
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        if (turn != 0) g.rotate(turn);
        g.setColor(colour);
        g.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            double left = (ax * (width - width(lines.get(i), font))) - ax * width;
            g.drawString(lines.get(i), (float) left, (float) baseline(i, ay));
        }
        g.setTransform(before);
        canvas.note(text(), box(x, y, ax, ay, turn));
    }

    /** The base line of a line below the anchor. */
    double baseline(int line, double ay) {
        double size = font.getSize2D();
        double first =
                ay == 0.5 && lines.size() == 1 ? MIDDLE * size : ASCENT * size - ay * height();
        return first + line * LEADING * size;
    }

    /** The upright rectangle around the painted block. */
    Rectangle2D box(double x, double y, double ax, double ay, double turn) {
        double top = baseline(0, ay) - ASCENT * font.getSize2D();
        double left = -ax * width;
        double right = left + width;
        double foot = top + height();
        double[] corners = {left, top, right, top, right, foot, left, foot};
        var move = AffineTransform.getTranslateInstance(x, y);
        move.rotate(turn);
        move.transform(corners, 0, corners, 0, 4);
        double minX = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
        double maxX = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
        double minY = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
        double maxY = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
        return new Rectangle2D.Double(minX, minY, maxX - minX, maxY - minY);
    }

    private static String shown(String line, Font font) {
        var out = new StringBuilder();
        line.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .forEach(c -> out.appendCodePoint(shows(font, c) ? c : '?'));
        return out.toString();
    }

    private static boolean shows(Font font, int c) {
        return !Character.isISOControl(c) && font.canDisplay(c);
    }
}
