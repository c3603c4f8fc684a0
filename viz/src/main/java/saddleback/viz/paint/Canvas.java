package saddleback.viz.paint;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What a figure is painted on and with.
 *
 * @param g the device, one unit a point
 * @param theme colours
 * @param letters fonts
 * @param density pixels in a point, for what is painted as pixels
 * @param outlines whether very many shapes are painted as such, not as pixels
 * @param kept pictures painted before
 * @param spaces draws surfaces
 * @param words filled with every text that is painted
 */
record Canvas(
        Graphics2D g,
        Theme theme,
        Lettering letters,
        double density,
        boolean outlines,
        Kept kept,
        Spaces spaces,
        List<Layout.Word> words) {
    void note(String text, Rectangle2D box) {
        words.add(new Layout.Word(text, box));
    }

    /** Moves the boxes of the words painted since there were {@code first}. */
    void shift(int first, double dx, double dy) {
        for (int i = first; i < words.size(); i++) {
            Rectangle2D b = words.get(i).box();
            var moved =
                    new Rectangle2D.Double(
                            b.getX() + dx, b.getY() + dy, b.getWidth(), b.getHeight());
            words.set(i, new Layout.Word(words.get(i).text(), moved));
        }
    }

    /** Forgets the words painted since there were {@code first} that lie outside a room. */
    void drop(int first, Rectangle2D room) {
        words.subList(first, words.size()).removeIf(w -> !room.intersects(w.box()));
    }

    /** By how much letters, and symbols with them, are smaller than the theme says. */
    double zoom() {
        return letters.em() / theme.fontSize();
    }

    double em() {
        return letters.em();
    }

    Color colour(Ink ink) {
        return colour(theme.rgb(ink), 1);
    }

    Color colour(int rgb, double opacity) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) (255 * opacity + 0.5));
    }

    Color text() {
        return colour(theme.text(), 1);
    }

    /** Sets colour and pen. */
    void pen(Stroke s) {
        g.setColor(colour(theme.rgb(s.ink()), s.opacity()));
        pen(s.width(), s.dash());
    }

    /** Sets the pen alone; lines thin with the letters and dashes grow with the width. */
    void pen(double width, Dash dash) {
        float w = (float) (width * zoom());
        g.setStroke(
                dash == Dash.SOLID
                        ? new BasicStroke(w, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(
                                w,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                10,
                                pattern(dash, w),
                                0));
    }

    private static float[] pattern(Dash dash, float w) {
        return switch (dash) {
            case SOLID -> new float[] {w};
            case DASHED -> new float[] {4 * w, 2.2f * w};
            case DOTTED -> new float[] {0.9f * w, 1.9f * w};
            case DASH_DOT -> new float[] {5 * w, 1.8f * w, 0.9f * w, 1.8f * w};
        };
    }

    /** Black or white, whichever stands out from a colour. */
    Color against(int rgb, double opacity) {
        return colour(isLight(rgb) ? 0x000000 : 0xFFFFFF, opacity);
    }

    /** Whether black stands out from a colour: the channels weighed as in ITU-R BT.709. */
    static boolean isLight(int rgb) {
        double y = 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
        return y > 0.5 * 255;
    }
}
