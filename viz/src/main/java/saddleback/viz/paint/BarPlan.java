package saddleback.viz.paint;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Dash;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/**
 * A colour bar measured for its height.
 *
 * @param bar colours and label
 * @param axis its values from bottom to top
 * @param ticks their labels
 * @param title its label, upright
 * @param letters sizes
 * @param height of the bar with its pointed ends
 */
record BarPlan(
        ColourBar bar, Axis axis, Ticks ticks, Words title, Lettering letters, double height) {
    private static final double GAP = 0.9;
    private static final double STRIP = 1.15;
    private static final double TICK = 0.35;

    static BarPlan of(ColourBar bar, Lettering letters, double height) {
        ColourScale scale = bar.scale();
        Axis axis = new Axis(bar.label(), scale.range(), scale.scale(), List.of());
        double em = letters.em();
        double strip = Math.max(1, height - ends(scale) * STRIP * em);
        Ticks ticks = new TickChoice(strip, 2.6 * em, 0.35 * em, s -> 0.8 * em).of(axis);
        Words title = Words.wrapped(ticks.title(bar.label()), letters.label(), height, 3);
        return new BarPlan(bar, axis, ticks, title, letters, height);
    }

    private static int ends(ColourScale scale) {
        return (scale.clippedBelow() ? 1 : 0) + (scale.clippedAbove() ? 1 : 0);
    }

    /** From the frame's edge to the far end of the title. */
    double width() {
        double em = letters.em();
        return (GAP + STRIP + TICK) * em
                + AxisPainter.widest(ticks, letters)
                + 0.35 * em
                + (title.isEmpty() ? 0 : title.height() + 0.5 * em);
    }

    /** Paints the bar to the right of an edge. */
    void paint(Canvas canvas, double edge, double top) {
        double em = letters.em();
        ColourScale scale = bar.scale();
        double over = scale.clippedAbove() ? STRIP * em : 0;
        double under = scale.clippedBelow() ? STRIP * em : 0;
        double left = edge + GAP * em;
        var strip =
                new Rectangle2D.Double(
                        left, top + over, STRIP * em, Math.max(1, height - over - under));
        Graphics2D g = canvas.g();
        var colours = new Colours(scale, canvas.theme().noData());
        Color low = new Color(colours.argb(scale.range().low()));
        Color high = new Color(colours.argb(scale.range().high()));
        if (over > 0) end(g, strip.getMinX(), strip.getWidth(), strip.getMinY(), -over, high);
        if (under > 0) end(g, strip.getMinX(), strip.getWidth(), strip.getMaxY(), under, low);
        Pixels.paint(g, picture(canvas, colours, strip), strip);
        outline(canvas, strip, over, under);
        ticks(canvas, strip);
        double x = strip.getMaxX() + (TICK + 0.35) * em + AxisPainter.widest(ticks, letters);
        title.paint(canvas, canvas.text(), x + 0.5 * em, top + height / 2, 0.5, 0, -Math.PI / 2);
    }

    private static void end(
            Graphics2D g, double left, double width, double from, double by, Color colour) {
        g.setColor(colour);
        var tip = new Path2D.Double();
        tip.moveTo(left, from);
        tip.lineTo(left + width / 2, from + by);
        tip.lineTo(left + width, from);
        tip.closePath();
        g.fill(tip);
    }

    private BufferedImage picture(Canvas canvas, Colours colours, Rectangle2D strip) {
        int columns = Math.max(1, (int) Math.rint(strip.getWidth() * canvas.density()));
        int rows = Math.max(2, (int) Math.rint(strip.getHeight() * canvas.density()));
        var image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        var line = new int[columns];
        for (int j = 0; j < rows; j++) {
            Arrays.fill(line, colours.argb(axis.value(1 - (j + 0.5) / rows)));
            image.setRGB(0, j, columns, 1, line, 0, columns);
        }
        return image;
    }

    private static void outline(Canvas canvas, Rectangle2D s, double over, double under) {
        var path = new Path2D.Double();
        path.moveTo(s.getMinX(), s.getMinY());
        if (over > 0) path.lineTo(s.getCenterX(), s.getMinY() - over);
        path.lineTo(s.getMaxX(), s.getMinY());
        path.lineTo(s.getMaxX(), s.getMaxY());
        if (under > 0) path.lineTo(s.getCenterX(), s.getMaxY() + under);
        path.lineTo(s.getMinX(), s.getMaxY());
        path.closePath();
        canvas.g().setColor(canvas.text());
        canvas.pen(AxisPainter.LINE, Dash.SOLID);
        canvas.g().draw(path);
    }

    private void ticks(Canvas canvas, Rectangle2D strip) {
        double em = letters.em();
        double right = strip.getMaxX();
        Graphics2D g = canvas.g();
        g.setColor(canvas.text());
        for (double v : ticks.minor()) {
            double y = strip.getMaxY() - axis.fraction(v) * strip.getHeight();
            g.draw(new Line2D.Double(right, y, right + 0.55 * TICK * em, y));
        }
        for (int i = 0; i < ticks.at().length; i++) {
            double y = strip.getMaxY() - axis.fraction(ticks.at()[i]) * strip.getHeight();
            g.setColor(canvas.text());
            g.draw(new Line2D.Double(right, y, right + TICK * em, y));
            Words.of(ticks.labels()[i], letters.tick())
                    .paint(canvas, canvas.text(), right + (TICK + 0.35) * em, y, 0, 0.5, 0);
        }
    }
}
