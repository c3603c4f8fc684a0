package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Photo;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Theme;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

class PhotoTest {
    private static final double[] UNIT = {0, 1};
    private static final int RED = 0xC00000;
    private static final int GREEN = 0x00C000;
    private static final int BLUE = 0x0000C0;

    /** Red and green below, blue and nothing above. */
    private static final Photo PHOTO = new Photo(UNIT, UNIT, new int[] {RED, GREEN, BLUE, -1});

    private static int painted(Theme theme, double x, double y) {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        var axis = Axis.linear("", new Range(-0.5, 1.5));
        Layout layout =
                new Painter().paint(Figure.of(Plane.of(axis, axis, PHOTO), ""), g, 200, 200, theme);
        g.dispose();
        Point2D p = ((PlaneLayout) layout.panels().getFirst()).point(x, y);
        return image.getRGB((int) p.getX(), (int) p.getY()) & 0xFFFFFF;
    }

    @Test
    void everyCellHasItsColourOnEveryGround() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertEquals(RED, painted(theme, -0.4, 0.4));
            assertEquals(GREEN, painted(theme, 0.6, -0.4));
            assertEquals(BLUE, painted(theme, 0.4, 1.4));
            assertEquals(theme.ground(), painted(theme, 0.75, 1.2));
        }
    }

    @Test
    void aColourIsGivenForEveryPoint() {
        assertThrows(IllegalArgumentException.class, () -> new Photo(UNIT, UNIT, new int[3]));
    }
}
