package saddleback.viz.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.SplittableRandom;

class CameraTest {

    /** Where a place of the fitted picture is seen, by the definition of zoom and shift. */
    private static double[] seen(Camera c, double x, double y) {
        return new double[] {
            0.5 + c.zoom() * (x - 0.5) + c.shiftX(), 0.5 + c.zoom() * (y - 0.5) + c.shiftY()
        };
    }

    @Test
    void theSamePlaceStaysUnderTheCursorThroughAnyZooms() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            Camera camera = Camera.usual();
            double fx = random.nextDouble();
            double fy = random.nextDouble();
            double[] before = {fx, fy};
            for (int k = 0; k < 6; k++) {
                camera = camera.zoomedAbout(random.nextDouble(0.6, 1.8), fx, fy);
                double[] now = seen(camera, before[0], before[1]);
                assertEquals(fx, now[0], 1e-12);
                assertEquals(fy, now[1], 1e-12);
            }
        }
    }

    @Test
    void zoomStopsAtItsEndsAndGoesBack() {
        Camera usual = Camera.usual();
        assertEquals(50, usual.zoomedAbout(1e6, 0.1, 0.9).zoom());
        assertEquals(0.25, usual.zoomedAbout(1e-6, 0.1, 0.9).zoom());
        Camera there = usual.zoomedAbout(4, 0.2, 0.7);
        assertEquals(0.9, there.shiftX(), 1e-12, "3 times the way of 0.3 to the right");
        assertEquals(-0.6, there.shiftY(), 1e-12, "3 times the way of 0.2 downwards");
        assertFalse(there.isWhole());
        assertEquals(usual, there.zoomedAbout(0.25, 0.2, 0.7).whole());
        assertTrue(there.whole().isWhole());
    }

    @Test
    void movingAndTurningKeepTheRest() {
        Camera c = new Camera(170, 80, 0.3, true, 2, 0.1, 0.2);
        assertEquals(new Camera(170, 80, 0.3, true, 2, 0.35, 0), c.moved(0.25, -0.2));
        assertEquals(new Camera(-170, 90, 0.3, true, 2, 0.1, 0.2), c.turnedBy(20, 45));
        assertEquals(new Camera(190, 80, 0.3, true, 2, 0.1, 0.2), c.turned(20));
        assertEquals(50, c.moved(1e9, 0).shiftX());
    }

    @Test
    void rangesAreChecked() {
        var e =
                assertThrows(
                        IllegalArgumentException.class, () -> new Camera(0, 0, 0, false, 51, 0, 0));
        assertEquals("zoom: 0.25 to 50.0, was 51.0", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Camera(0, 0, 0, false, 1, 51, 0));
        assertThrows(IllegalArgumentException.class, () -> Camera.usual().zoomedAbout(0, 0, 0));
    }

    @Test
    void presetsHaveTheirOwnIdsAndShowTheWholeBox() {
        var ids = new HashSet<String>();
        for (CameraPreset p : CameraPreset.ALL) {
            assertTrue(ids.add(p.id()), p.id());
            Camera c = p.from(new Camera(1, 2, 0.4, true, 3, 0.1, 0.1));
            assertEquals(new Camera(p.azimuth(), p.elevation(), 0.4, true), c);
        }
        CameraPreset usual = CameraPreset.ALL.getFirst();
        assertEquals("usual", usual.id());
        assertEquals(Camera.usual(), usual.from(Camera.usual()));
    }
}
