package saddleback.viz.export;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

import saddleback.viz.paint.Lettering;

import java.awt.Font;
import java.awt.Graphics;

/**
 * The SVG device. It writes a font as family and weight, and takes the weight from the font's
 * style, which a font read from a file does not have; so the style is set here.
 */
final class FontNames extends SVGGraphics2D {
    FontNames(SVGGeneratorContext context) {
        super(context, false);
    }

    private FontNames(FontNames other) {
        super(other);
    }

    @Override
    public Graphics create() {
        return new FontNames(this);
    }

    @Override
    public void setFont(Font font) {
        super.setFont(Lettering.isBold(font) ? font.deriveFont(Font.BOLD) : font);
    }
}
