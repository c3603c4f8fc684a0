package saddleback.viz.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** A soft rim behind letters so that they can be read on any ground. */
final class Halo {
    private static final double WIDTH = 0.28;

    private Halo() {}

    /** The rim of a block whose middle is at a height {@code y}; see {@link Words#paint}. */
    static void paint(
            Canvas canvas, Words words, Color colour, double x, double y, double ax, double turn) {
        Graphics2D g = canvas.g();
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        if (turn != 0) g.rotate(turn);
        g.setColor(colour);
        float width = (float) (WIDTH * words.font().getSize2D());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < words.lines().size(); i++) {
            String line = words.lines().get(i);
            double left =
                    ax * (words.width() - Words.width(line, words.font())) - ax * words.width();
            var glyphs = words.font().createGlyphVector(Lettering.MEASURE, line);
            g.draw(glyphs.getOutline((float) left, (float) words.baseline(i, 0.5)));
        }
        g.setTransform(before);
    }
}
