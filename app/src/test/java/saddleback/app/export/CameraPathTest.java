package saddleback.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Animation;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Space;

class CameraPathTest {
    private static Camera camera(double azimuth, double elevation, double zoom) {
        return new Camera(azimuth, elevation, 0.25, false, zoom, 0, 0);
    }

    @Test
    void passesItsStopsAndStandsOutside() {
        CameraPath path =
                CameraPath.from(camera(0, 10, 1))
                        .to(camera(40, 60, 4), 1)
                        .to(camera(50, -90, 2), 3);
        for (CameraPath.Stop s : path.stops()) {
            assertEquals(s.camera().azimuth(), path.at(s.seconds()).azimuth(), 1e-12);
            assertEquals(s.camera().elevation(), path.at(s.seconds()).elevation(), 1e-12);
            assertEquals(s.camera().zoom(), path.at(s.seconds()).zoom(), 1e-12);
        }
        assertEquals(path.at(0), path.at(-5));
        assertEquals(50, path.at(99).azimuth());
        assertEquals(3, path.seconds());
    }

    @Test
    void turnsTheShorterWay() {
        CameraPath path = CameraPath.from(camera(170, 0, 1)).to(camera(-170, 0, 1), 1);
        assertEquals(180, path.at(0.5).azimuth(), 1e-12);
    }

    /**
     * Half way between two stops with level ends, the cubic is the mean; of the zoom's logarithm.
     */
    @Test
    void goesHalfWayInHalfTheTime() {
        CameraPath path = CameraPath.from(camera(0, 0, 1)).to(camera(10, 20, 4), 2);
        assertEquals(5, path.at(1).azimuth(), 1e-12);
        assertEquals(2, path.at(1).zoom(), 1e-12);
    }

    @Test
    void neitherOvershootsNorJumps() {
        CameraPath path =
                CameraPath.from(camera(0, 0, 1))
                        .to(camera(1, 80, 1), 0.1)
                        .to(camera(90, 90, 1), 2)
                        .to(camera(30, 90, 1), 2.2);
        double before = 0;
        double slope = 0;
        double dt = 1e-3;
        for (double t = dt; t < 2.2; t += dt) {
            double a = path.at(t).azimuth();
            assertTrue(a >= -1e-9 && a <= 90 + 1e-9, "at " + t + ": " + a);
            double now = (a - before) / dt;
            assertTrue(Math.abs(now - slope) < 60, "slope jumps at " + t);
            slope = now;
            before = a;
        }
    }

    @Test
    void becomesAnAnimation() {
        ExportSource source = Saddles.source(1);
        assertEquals(
                java.util.List.of("along training", "turntable", "camera path"),
                source.motions().stream().map(Animation::name).toList());
        Animation way = source.motions().getLast();
        assertEquals(11, way.count());
        assertEquals(40, way.delay());
        Figure last = way.frame().apply(10);
        assertEquals(0, ((Space) last.panels().getFirst()).camera().azimuth(), 1e-9);
    }

    @Test
    void timesMustIncrease() {
        CameraPath path = CameraPath.from(camera(0, 0, 1)).to(camera(1, 0, 1), 1);
        assertThrows(IllegalArgumentException.class, () -> path.to(camera(2, 0, 1), 0.5));
        assertEquals(2, path.to(camera(2, 0, 1), 1).stops().size());
    }
}
