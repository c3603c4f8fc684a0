package saddleback.viz.paint;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Text;

import java.awt.geom.Rectangle2D;

/** Paints words at a point, moved as far as needed to stay in the frame. */
final class TextPainter {
    private static final double DISTANCE = 0.5;

    private TextPainter() {}

    static void paint(Canvas canvas, Frame frame, Text text, boolean halo) {
        double px = frame.px(text.x());
        double py = frame.py(text.y());
        if (!frame.holds(px, py)) return;
        Words words =
                Words.wrapped(text.text(), canvas.letters().tick(), frame.box().getWidth(), 12);
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
