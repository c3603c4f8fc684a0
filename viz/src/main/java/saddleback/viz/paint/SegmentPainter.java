package saddleback.viz.paint;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Segments;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Paints pieces of line that are seen, many in one path; of very many a picture of pixels, which is
 * kept.
 */
final class SegmentPainter {
    private static final double MARGIN = 4;

    /** More in one path make strokes slow. */
    private static final int TOGETHER = 256;

    /** More are kept as a picture. */
    private static final int MANY = 10_000;

    private static final int MOST_SIDE = 8000;

    private SegmentPainter() {}

    /** What decides the pixels. */
    private record Key(
            Segments segments, Frame frame, int columns, int rows, int argb, float pen) {}

    static void paint(Canvas canvas, Frame frame, Segments segments) {
        canvas.pen(segments.stroke());
        if (canvas.outlines() || segments.pieces() <= MANY) {
            if (!canvas.outlines()) thin(canvas.g(), segments, canvas.density() * canvas.zoom());
            paint(canvas.g(), frame, segments);
            return;
        }
        Rectangle2D box = frame.box();
        int columns = (int) Math.clamp(Math.rint(box.getWidth() * canvas.density()), 1, MOST_SIDE);
        int rows = (int) Math.clamp(Math.rint(box.getHeight() * canvas.density()), 1, MOST_SIDE);
        float pen = (float) (segments.stroke().width() * canvas.zoom());
        var key = new Key(segments, frame, columns, rows, canvas.g().getColor().getRGB(), pen);
        BufferedImage image =
                canvas.kept().get(key, BufferedImage.class, () -> picture(canvas, key));
        Pixels.paint(canvas.g(), image, box);
    }

    private static BufferedImage picture(Canvas canvas, Key key) {
        var image = new BufferedImage(key.columns, key.rows, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Rectangle2D box = key.frame.box();
        g.scale(key.columns / box.getWidth(), key.rows / box.getHeight());
        g.translate(-box.getX(), -box.getY());
        g.setColor(canvas.g().getColor());
        g.setStroke(canvas.g().getStroke());
        thin(g, key.segments, canvas.density() * canvas.zoom());
        paint(g, key.frame, key.segments);
        g.dispose();
        return image;
    }

    /** Ends of lines thinner than a pixel are not seen, but cost more than the lines. */
    private static void thin(Graphics2D g, Segments segments, double pixels) {
        if (segments.stroke().dash() == Dash.SOLID
                && segments.stroke().width() * pixels <= 1
                && g.getStroke() instanceof BasicStroke s)
            g.setStroke(
                    new BasicStroke(
                            s.getLineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
    }

    private static void paint(Graphics2D g, Frame frame, Segments segments) {
        Rectangle2D box = frame.box();
        var seen =
                new Rectangle2D.Double(
                        box.getX() - MARGIN,
                        box.getY() - MARGIN,
                        box.getWidth() + 2 * MARGIN,
                        box.getHeight() + 2 * MARGIN);
        var path = new Path2D.Double();
        int count = 0;
        double[] e = segments.ends();
        for (int i = 0; i < e.length; i += 4) {
            var line =
                    new Line2D.Double(
                            frame.px(e[i]),
                            frame.py(e[i + 1]),
                            frame.px(e[i + 2]),
                            frame.py(e[i + 3]));
            if (!finite(line) || !line.intersects(seen)) continue;
            path.append(line, false);
            if (++count % TOGETHER != 0) continue;
            g.draw(path);
            path = new Path2D.Double();
        }
        g.draw(path);
    }

    private static boolean finite(Line2D l) {
        return Double.isFinite(l.getX1() + l.getY1() + l.getX2() + l.getY2());
    }
}
