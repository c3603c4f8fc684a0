package saddleback.viz.paint;

import saddleback.viz.figure.Segments;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints pieces of line that are seen, many in one path. */
final class SegmentPainter {
    private static final double MARGIN = 4;

    /** More in one path make strokes slow. */
    private static final int TOGETHER = 256;

    private SegmentPainter() {}

    static void paint(Canvas canvas, Frame frame, Segments segments) {
        canvas.pen(segments.stroke());
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
            canvas.g().draw(path);
            path = new Path2D.Double();
        }
        canvas.g().draw(path);
    }

    private static boolean finite(Line2D l) {
        return Double.isFinite(l.getX1() + l.getY1() + l.getX2() + l.getY2());
    }
}
