package saddleback.app.gui.present;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** TeX made into pictures by JLaTeXMath; needs no display. */
final class Tex {
    /** The library keeps what it is doing in static fields. */
    private static final Object ONE_AT_A_TIME = new Object();

    /** Its letters are smaller than those of the window's fonts of the same size. */
    private static final double SIZE = 1.2;

    private static final int MARGIN = 1;

    private Tex() {}

    /**
     * How a formula is set.
     *
     * @param display whether it stands on a line of its own: larger sums and fractions
     * @param size of the letters, logical pixels
     * @param colour of the letters
     * @param density pixels of the screen in a logical pixel
     */
    record Wish(String tex, boolean display, double size, Color colour, double density) {}

    /**
     * Parses without drawing.
     *
     * @throws IllegalArgumentException "TeX: rule, was ..." for what cannot be parsed
     */
    static TeXFormula parsed(String tex) {
        synchronized (ONE_AT_A_TIME) {
            try {
                return new TeXFormula(tex);
            } catch (ParseException e) {
                throw new IllegalArgumentException(
                        "TeX: a formula that can be read, was " + tex + " (" + e.getMessage() + ")",
                        e);
            }
        }
    }

    /**
     * Draws. Any thread but the window's, as the first formula loads fonts.
     *
     * @throws IllegalArgumentException as {@link #parsed}
     */
    static Typeset of(Wish wish) {
        TeXFormula formula = parsed(wish.tex);
        synchronized (ONE_AT_A_TIME) {
            int style = wish.display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
            float size = (float) (SIZE * wish.size * wish.density);
            TeXIcon icon = formula.createTeXIcon(style, size);
            // True: exactly these, without the room that the library adds.
            icon.setInsets(new Insets(MARGIN, MARGIN, MARGIN, MARGIN), true);
            icon.setForeground(awt(wish.colour));
            return picture(icon, wish.density);
        }
    }

    private static Typeset picture(TeXIcon icon, double density) {
        int width = Math.max(1, icon.getIconWidth());
        int height = Math.max(1, icon.getIconHeight());
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        icon.paintIcon(null, g, 0, 0);
        g.dispose();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        var shown = new WritableImage(width, height);
        shown.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Typeset(shown, width / density, height / density, icon.getIconDepth() / density);
    }

    private static java.awt.Color awt(Color c) {
        return new java.awt.Color(
                (float) c.getRed(),
                (float) c.getGreen(),
                (float) c.getBlue(),
                (float) c.getOpacity());
    }
}
