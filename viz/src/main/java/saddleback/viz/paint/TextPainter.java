package saddleback.viz.paint;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Text;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints words at a point, moved as far as needed to stay in the frame. */
final class TextPainter {
    private static final double DISTANCE = 0.5;

    /** Words in a room of their own are not written smaller than this share of their size. */
    private static final double SMALLEST = 0.6;

    /** What is left free of a room at its sides, in font sizes. */
    private static final double EDGE = 0.15;

    private TextPainter() {}

    static void paint(Canvas canvas, Frame frame, Text text, boolean halo) {
        double px = frame.px(text.x());
        double py = frame.py(text.y());
        if (!frame.holds(px, py)) return;
        Text.Room room = text.room();
        Words words =
                room == null
                        ? Words.wrapped(
                                text.text(), canvas.letters().tick(), frame.box().getWidth(), 12)
                        : fitting(canvas, frame, text, room);
        paint(
                canvas,
                words,
                px,
                py,
                text.anchor(),
                frame.box(),
                canvas.theme().rgb(text.ink()),
                halo);
    }

    /** All lines or the first, in letters small enough for the room; else none. */
    private static Words fitting(Canvas canvas, Frame frame, Text text, Text.Room room) {
        double away = text.anchor() == Anchor.CENTRE ? 0 : DISTANCE * canvas.em();
        double edge = 2 * EDGE * canvas.em() + away;
        double width = Math.abs(frame.px(room.right()) - frame.px(room.left())) - edge;
        double height = Math.abs(frame.py(room.top()) - frame.py(room.bottom()));
        Font font = canvas.letters().tick();
        String first = text.text().lines().findFirst().orElse("");
        for (String part : List.of(text.text(), first)) {
            Words whole = Words.of(part, font);
            double share = Math.min(width / whole.width(), height / whole.height());
            if (share >= 1) return whole;
            if (share >= SMALLEST)
                return Words.of(part, font.deriveFont((float) (share * font.getSize2D())));
        }
        return Words.of("", font);
    }

    static void paint(
            Canvas canvas,
            Words words,
            double px,
            double py,
            Anchor anchor,
            Rectangle2D room,
            int rgb,
            boolean halo) {
        double away = DISTANCE * canvas.em();
        double x = px + (anchor == Anchor.RIGHT ? away : anchor == Anchor.LEFT ? -away : 0);
        double up = away + words.height() / 2;
        double y = py + (anchor == Anchor.BELOW ? up : anchor == Anchor.ABOVE ? -up : 0);
        double ax = anchor == Anchor.RIGHT ? 0 : anchor == Anchor.LEFT ? 1 : 0.5;
        Rectangle2D box = words.box(x, y, ax, 0.5, 0);
        x += shift(box.getMinX(), box.getMaxX(), room.getMinX(), room.getMaxX());
        y += shift(box.getMinY(), box.getMaxY(), room.getMinY(), room.getMaxY());
        if (halo) Halo.paint(canvas, words, canvas.against(rgb, 0.6), x, y, ax, 0);
        words.paint(canvas, canvas.colour(rgb, 1), x, y, ax, 0.5, 0);
    }

    private static double shift(double low, double high, double from, double to) {
        return low < from ? from - low : high > to ? Math.max(to - high, from - low) : 0;
    }
}
