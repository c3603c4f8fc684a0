package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.space.Quality;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.SplittableRandom;

/** A surface in space that is magnified and moved. */
class ZoomTest {
    private final BufferedImage image =
            new BufferedImage(680, 520, BufferedImage.TYPE_INT_ARGB_PRE);
    private final Painter painter = new Painter().with(Quality.DRAFT);

    private Layout paint(Figure figure) {
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        Layout layout = painter.paint(figure, g, 340, 260, Theme.LIGHT);
        g.dispose();
        return layout;
    }

    private SpaceLayout seen(Camera camera) {
        Layout layout = paint(Figure.of(Samples.space(camera), ""));
        return (SpaceLayout) layout.panels().getFirst();
    }

    private int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData().clone();
    }

    @Test
    void whatIsUnderTheCursorStaysThere() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 12; i++) {
            Camera camera = new Camera(random.nextDouble(-180, 180), 50, 0.25);
            SpaceLayout before = seen(camera);
            double x = random.nextDouble(-1, 1);
            double y = random.nextDouble(-1, 1);
            double z = Samples.valley(x, y);
            Point2D at = before.point(x, y, z);
            Rectangle2D room = before.box();
            double fx = (at.getX() - room.getX()) / room.getWidth();
            double fy = 1 - (at.getY() - room.getY()) / room.getHeight();
            SpaceLayout after = seen(camera.zoomedAbout(random.nextDouble(0.3, 40), fx, fy));
            assertEquals(room, after.box());
            assertEquals(at.getX(), after.point(x, y, z).getX(), 1e-9);
            assertEquals(at.getY(), after.point(x, y, z).getY(), 1e-9);
        }
    }

    @Test
    void pictureAndHoverAgreeWhenMagnifiedAndMoved() {
        for (Camera camera :
                List.of(
                        new Camera(-60, 60, 0.25, false, 6, 0.4, -0.3),
                        new Camera(20, 70, 0, true, 3, -0.5, 0.2))) {
            SpaceLayout layout = seen(camera);
            Rectangle2D room = layout.box();
            int hits = 0;
            for (int i = 0; i < 100; i++) {
                double px = room.getX() + (i % 10 + 0.5) / 10 * room.getWidth();
                double py = room.getY() + (Math.floorDiv(i, 10) + 0.5) / 10 * room.getHeight();
                Layout.Hit hit = layout.at(px, py).orElse(null);
                if (hit == null) continue;
                hits++;
                Point2D back = layout.point(hit.x(), hit.y(), hit.z());
                assertEquals(px, back.getX(), 0.6, "within a pixel");
                assertEquals(py, back.getY(), 0.6);
            }
            assertTrue(hits > 10, "the surface is seen");
        }
    }

    @Test
    void movingByTheRoomMovesThePictureByThatMuch() {
        Camera camera = new Camera(-60, 30, 0.25);
        SpaceLayout whole = seen(camera);
        SpaceLayout moved = seen(camera.moved(0.25, 0.5));
        Point2D a = whole.point(0.3, 0.2, 1);
        Point2D b = moved.point(0.3, 0.2, 1);
        assertEquals(0.25 * whole.box().getWidth(), b.getX() - a.getX(), 1e-9);
        assertEquals(-0.5 * whole.box().getHeight(), b.getY() - a.getY(), 1e-9);
    }

    @Test
    void nothingIsPaintedOverTheNeighbours() {
        Camera usual = Camera.usual();
        var left = Samples.space(usual);
        Layout layout = paint(two(left, usual));
        int[] before = pixels();
        Rectangle2D room = layout.panels().getFirst().box();
        for (Camera camera :
                List.of(
                        usual.zoomedAbout(8, 0.9, 0.5),
                        usual.moved(0.7, 0.1),
                        usual.zoomedAbout(50, 0.1, 0.1))) {
            Layout now = paint(two(left, camera));
            int[] after = pixels();
            for (int row = 0; row < 520; row++)
                for (int column = (int) Math.ceil(2 * room.getMaxX()) + 1; column < 680; column++)
                    assertEquals(before[row * 680 + column], after[row * 680 + column]);
            assertEquals(beside(layout), beside(now), "words beside the rooms are as they were");
        }
    }

    private static List<String> beside(Layout layout) {
        return layout.words().stream()
                .filter(w -> layout.panels().stream().noneMatch(p -> p.box().intersects(w.box())))
                .map(Layout.Word::toString)
                .toList();
    }

    private static Figure two(saddleback.viz.figure.Space space, Camera first) {
        return Figure.grid("", List.of(space.seen(first), space), 2, null, "");
    }

    @Test
    void theWholeBoxIsPaintedAsEver() {
        seen(new Camera(-60, 30, 0.25));
        int[] plain = pixels();
        seen(new Camera(-60, 30, 0.25).zoomedAbout(3, 0.2, 0.2).whole());
        assertArrayEquals(plain, pixels());
    }
}
