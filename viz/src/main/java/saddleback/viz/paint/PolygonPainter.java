package saddleback.viz.paint;

import saddleback.viz.figure.Polygons;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Paints filled outlines. */
final class PolygonPainter {
    private PolygonPainter() {}

    static void paint(Canvas canvas, Frame frame, Polygons polygons) {
        Graphics2D g = canvas.g();
        for (int i = 0; i < polygons.outlines().size(); i++) {
            Path2D path = path(polygons.outlines().get(i), frame);
            if (path.getCurrentPoint() == null) continue;
            g.setColor(Fills.colour(canvas, polygons.fill(), i));
            g.fill(path);
            if (polygons.edge() == null) continue;
            canvas.pen(polygons.edge());
            g.draw(path);
        }
    }

    /** The outline on paper; empty when a corner has no place there. */
    static Path2D path(Polygons.Outline outline, Frame frame) {
        int n = outline.x().length;
        var x = new double[n];
        var y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = frame.px(outline.x()[i]);
            y[i] = frame.py(outline.y()[i]);
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) return new Path2D.Double();
        }
        return Outlines.cut(x, y, frame.box());
    }
}
