package saddleback.viz.paint;

import saddleback.viz.figure.Arrows;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Paints arrows; the head is never longer than the arrow. */
final class ArrowPainter {
    private static final double HEAD = 4.5;
    private static final double HALF_WIDTH = 0.36;
    private static final double LEAST = 0.3;

    private ArrowPainter() {}

    static void paint(Canvas canvas, Frame frame, Arrows a) {
        canvas.pen(a.stroke());
        for (int i = 0; i < a.x().length; i++) {
            double x0 = frame.px(a.x()[i]);
            double y0 = frame.py(a.y()[i]);
            double x1 = frame.px(a.x()[i] + a.scale() * a.u()[i]);
            double y1 = frame.py(a.y()[i] + a.scale() * a.v()[i]);
            if (frame.holds(x0, y0) && Double.isFinite(x1) && Double.isFinite(y1))
                arrow(
                        canvas.g(),
                        x0,
                        y0,
                        x1,
                        y1,
                        canvas.zoom() * HEAD * Math.max(1, a.stroke().width()));
        }
    }

    static void arrow(Graphics2D g, double x0, double y0, double x1, double y1, double head) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length < LEAST) return;
        double h = Math.min(head, 0.6 * length);
        double ux = (x1 - x0) / length;
        double uy = (y1 - y0) / length;
        double neckX = x1 - h * ux;
        double neckY = y1 - h * uy;
        g.draw(new Line2D.Double(x0, y0, neckX + 0.2 * h * ux, neckY + 0.2 * h * uy));
        double side = HALF_WIDTH * h;
        var tip = new Path2D.Double();
        tip.moveTo(x1, y1);
        tip.lineTo(neckX - side * uy, neckY + side * ux);
        tip.lineTo(neckX + 0.2 * h * ux, neckY + 0.2 * h * uy);
        tip.lineTo(neckX + side * uy, neckY - side * ux);
        tip.closePath();
        g.fill(tip);
    }
}
