package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Theme;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Colours of a blend as they are painted, and panels without axes. */
class BlendTest {
    private static final double[] UNIT = {0, 1};
    private static final int WHITE = 0xFFFFFF;

    private static Plane plane(Blend blend) {
        return Plane.of(
                Axis.linear("x", new Range(0, 1)), Axis.linear("y", new Range(0, 1)), blend);
    }

    /** The colour painted at a point of data units. */
    private static int painted(Blend blend, Theme theme, double x, double y) {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Layout layout = new Painter().paint(Figure.of(plane(blend), ""), g, 200, 200, theme);
        g.dispose();
        Point2D p = ((PlaneLayout) layout.panels().getFirst()).point(x, y);
        return image.getRGB((int) p.getX(), (int) p.getY()) & 0xFFFFFF;
    }

    private static void close(int wanted, int rgb, int by) {
        for (int shift = 0; shift <= 16; shift += 8)
            assertEquals(wanted >> shift & 255, rgb >> shift & 255, by, Integer.toHexString(rgb));
    }

    @Test
    void aPointOfOneSeriesHasItsColourInEveryTheme() {
        var blend = new Blend(UNIT, UNIT, new double[] {0, 2, 0, 2, 0, 2, 0, 2}, 2, 1);
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK})
            close(theme.series().get(1), painted(blend, theme, 0.4, 0.7), 1);
    }

    /** Series 0 at the left, 1 at the right: half way there is half of each. */
    @Test
    void coloursAreBilinear() {
        var blend = new Blend(UNIT, UNIT, new double[] {1, 0, 0, 1, 1, 0, 0, 1}, 2, 1);
        int a = Theme.LIGHT.series().get(0);
        int b = Theme.LIGHT.series().get(1);
        close(Theme.mix(a, b, 0.25), painted(blend, Theme.LIGHT, 0.25, 0.5), 4);
        close(Theme.mix(a, b, 0.5), painted(blend, Theme.LIGHT, 0.5, 0.9), 4);
    }

    @Test
    void opacityMixesWithTheGround() {
        var blend = new Blend(UNIT, UNIT, new double[] {1, 1, 1, 1}, 1, 0.25);
        int colour = Theme.LIGHT.series().get(0);
        close(Theme.mix(WHITE, colour, 0.25), painted(blend, Theme.LIGHT, 0.5, 0.5), 2);
    }

    @Test
    void aPointWithoutSharesStaysFree() {
        double[] x = {0, 0.5, 1};
        double[] shares = {1, 1, 0, 1, 1, Double.NaN};
        var blend = new Blend(x, UNIT, shares, 1, 1);
        assertEquals(WHITE, painted(blend, Theme.LIGHT, 0.75, 0.4));
        close(Theme.LIGHT.series().get(0), painted(blend, Theme.LIGHT, 0.25, 0.4), 1);
    }

    @Test
    void sharesAreOfOneInAll() {
        var blend = new Blend(UNIT, UNIT, new double[] {1, 3, 0, 0, -1, 2, 5, 5}, 2, 1);
        assertEquals(0.75, blend.share(0, 0, 1));
        assertTrue(Double.isNaN(blend.share(0, 1, 0)));
        assertTrue(Double.isNaN(blend.share(1, 0, 1)));
        assertEquals(0.5, blend.share(1, 1, 0));
    }

    @Test
    void refusesSharesThatDoNotFit() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Blend(UNIT, UNIT, new double[7], 2, 1));
        assertEquals("shares: length 8, was 7", e.getMessage());
    }

    /** Nothing but the marks is painted, and the frame has all the paper but its margin. */
    @Test
    void aBarePanelHasNoAxes() {
        var blend = new Blend(UNIT, UNIT, new double[] {0, 0, 0, 0}, 1, 1);
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Figure figure = Figure.of(plane(blend).bare(), "");
        Layout layout = new Painter().paint(figure, g, 200, 100, Theme.LIGHT);
        g.dispose();
        assertTrue(layout.words().isEmpty());
        for (int rgb : image.getRGB(0, 0, 200, 100, null, 0, 200))
            assertEquals(WHITE, rgb & 0xFFFFFF);
        Rectangle2D box = layout.panels().getFirst().box();
        assertTrue(box.getWidth() > 185 && box.getHeight() > 85, box.toString());
    }
}
