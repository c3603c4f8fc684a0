package saddleback.viz.paint;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Symbol;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Paints single points. */
final class PointPainter {
    private PointPainter() {}

    static void paint(Canvas canvas, Frame frame, Points points) {
        for (int i = 0; i < points.x().length; i++) {
            double px = frame.px(points.x()[i]);
            double py = frame.py(points.y()[i]);
            if (!frame.holds(px, py)) continue;
            Color colour = Fills.colour(canvas, points.fill(), i);
            symbol(canvas, points.symbol(), px, py, points.size() * canvas.zoom(), colour);
        }
    }

    static void symbol(
            Canvas canvas, Symbol symbol, double px, double py, double size, Color colour) {
        Graphics2D g = canvas.g();
        Shape shape = Symbols.shape(symbol, px, py, size);
        g.setColor(colour);
        if (Symbols.open(symbol)) {
            canvas.pen(Math.max(0.6, size / canvas.zoom() / 6), Dash.SOLID);
            g.draw(shape);
        } else {
            g.fill(shape);
        }
    }
}
