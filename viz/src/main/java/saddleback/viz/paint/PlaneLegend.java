package saddleback.viz.paint;

import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Photo;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Trajectory;
import saddleback.viz.figure.Whiskers;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The legend of a flat panel. */
final class PlaneLegend {
    private PlaneLegend() {}

    /** The named marks, and "no data" where a raster has gaps. */
    static List<LegendEntry> of(List<Mark> marks) {
        var out = new ArrayList<LegendEntry>();
        boolean gaps = false;
        for (Mark m : marks) {
            if (!m.name().isEmpty())
                out.add(new LegendEntry(m.name(), (canvas, box) -> sample(canvas, box, m)));
            if (m instanceof Raster r && !gaps && hasGaps(r)) {
                gaps = true;
                out.add(new LegendEntry("no data", (canvas, box) -> sample(canvas, box, r)));
            }
        }
        return out;
    }

    private static boolean hasGaps(Raster raster) {
        if (raster.look() == Raster.Look.BOUNDED) return false;
        for (double v : raster.grid().values()) if (!Double.isFinite(v)) return true;
        return false;
    }

    private static void sample(Canvas canvas, Rectangle2D box, Mark mark) {
        Graphics2D g = canvas.g();
        switch (mark) {
            case Line l -> stroke(canvas, l.stroke(), box);
            case Rule r -> stroke(canvas, r.stroke(), box);
            case Contours c -> stroke(canvas, c.stroke(), box);
            case Whiskers w -> whisker(canvas, w, box);
            case Band b -> {
                g.setColor(canvas.colour(canvas.theme().rgb(b.ink()), b.opacity()));
                g.fill(box);
            }
            case Bars b -> swatch(canvas, Fills.colour(canvas, b.fill(), 0), box);
            case Polygons p -> swatch(canvas, Fills.colour(canvas, p.fill(), 0), box);
            case Mosaic m -> {
                if (m.polygons() > 0) swatch(canvas, Fills.colour(canvas, m.fill(), 0), box);
            }
            case Segments s -> stroke(canvas, s.stroke(), box);
            case Raster r -> swatch(canvas, canvas.colour(canvas.theme().noData(), 1), box);
            case Points p -> points(canvas, p, box);
            case Arrows a -> {
                canvas.pen(a.stroke());
                double y = box.getCenterY();
                ArrowPainter.arrow(g, box.getMinX(), y, box.getMaxX(), y, 0.6 * canvas.em());
            }
            case Trajectory t -> trajectory(canvas, t, box);
            case Blend b -> {} // has no name
            case Photo p -> {} // has no name
            case Text t -> {} // words have no name
        }
    }

    static void stroke(Canvas canvas, Stroke stroke, Rectangle2D box) {
        canvas.pen(stroke);
        canvas.g()
                .draw(
                        new Line2D.Double(
                                box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
    }

    static void swatch(Canvas canvas, java.awt.Color colour, Rectangle2D box) {
        canvas.g().setColor(colour);
        canvas.g().fill(box);
        canvas.g().setColor(canvas.text());
        canvas.pen(0.4, Dash.SOLID);
        canvas.g().draw(box);
    }

    private static void whisker(Canvas canvas, Whiskers w, Rectangle2D box) {
        canvas.pen(w.stroke());
        double x = box.getCenterX();
        double half = 0.25 * canvas.em();
        var line = new Line2D.Double(x, box.getMinY(), x, box.getMaxY());
        WhiskerPainter.draw(canvas, line, half);
    }

    private static void points(Canvas canvas, Points p, Rectangle2D box) {
        if (p.x().length == 0) return;
        double size = Math.min(p.size(), canvas.em());
        PointPainter.symbol(
                canvas,
                p.symbol(),
                box.getCenterX(),
                box.getCenterY(),
                size,
                Fills.colour(canvas, p.fill(), 0));
    }

    private static void trajectory(Canvas canvas, Trajectory t, Rectangle2D room) {
        double r = canvas.em();
        var box =
                new Rectangle2D.Double(
                        room.getMinX() + 0.3 * r, room.getMinY(), room.getWidth() - 0.7 * r, r);
        stroke(canvas, Stroke.of(t.ink(), 1.2), box);
        var ink = canvas.colour(t.ink());
        double y = box.getCenterY();
        PointPainter.symbol(canvas, Symbol.STAR, box.getMaxX(), y, 0.8 * r, ink);
        PointPainter.symbol(canvas, Symbol.CIRCLE, box.getMinX(), y, 0.6 * r, ink);
        PointPainter.symbol(
                canvas,
                Symbol.CIRCLE,
                box.getMinX(),
                y,
                0.3 * r,
                canvas.against(canvas.theme().rgb(t.ink()), 1));
    }
}
