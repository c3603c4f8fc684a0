package saddleback.viz.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SplittableRandom;

class ProjectionTest {
    private static final Box BOX =
            new Box(new Range(-2, 5), new Range(10, 11), new Range(-0.1, 300), 1.3, 0.7, 0.9);

    private final SplittableRandom random = new SplittableRandom(7);

    private Camera camera() {
        return new Camera(
                random.nextDouble(-720, 720),
                random.nextDouble(-90, 90),
                random.nextBoolean() ? 0 : random.nextDouble(0, 0.8));
    }

    @Test
    void unprojectingGivesThePointBack() {
        for (int i = 0; i < 500; i++) {
            Projection p = Projection.fit(BOX, camera(), 3, 5, 640, 480).scaled(1 + i % 3);
            Position at =
                    new Position(
                            BOX.x().at(random.nextDouble()),
                            BOX.y().at(random.nextDouble()),
                            BOX.z().at(random.nextDouble()));
            Position back = p.unproject(p.project(at));
            assertEquals(at.x(), back.x(), 1e-11 * 7);
            assertEquals(at.y(), back.y(), 1e-10);
            assertEquals(at.z(), back.z(), 1e-11 * 300);
        }
    }

    @Test
    void theWholeBoxIsInsideTheAreaAndTouchesIt() {
        for (int i = 0; i < 500; i++) {
            double width = random.nextDouble(20, 2000);
            double height = random.nextDouble(20, 2000);
            Projection fit = Projection.fit(BOX, camera(), 10, 20, width, height);
            double[] e = extent(fit);
            assertTrue(e[0] >= 10 - 1e-6 && e[1] <= 10 + width + 1e-6, "x " + e[0] + " " + e[1]);
            assertTrue(e[2] >= 20 - 1e-6 && e[3] <= 20 + height + 1e-6, "y " + e[2] + " " + e[3]);
            double full = Math.max((e[1] - e[0]) / width, (e[3] - e[2]) / height);
            assertEquals(1, full, 1e-9);
        }
    }

    @Test
    void theSteadyViewHoldsTheBoxAtEveryAzimuthWithoutMoving() {
        for (int i = 0; i < 40; i++) {
            Camera camera = camera();
            double[] all = {1e9, -1e9, 1e9, -1e9};
            Position middle = new Position(1.5, 10.5, 149.95);
            Pixel first = Projection.steady(BOX, camera, 0, 0, 800, 600).project(middle);
            for (int k = 0; k < 720; k++) {
                Camera turned = camera.turned(0.5 * k, 0);
                Projection p = Projection.steady(BOX, turned, 0, 0, 800, 600);
                double[] e = extent(p);
                all[0] = Math.min(all[0], e[0]);
                all[1] = Math.max(all[1], e[1]);
                all[2] = Math.min(all[2], e[2]);
                all[3] = Math.max(all[3], e[3]);
                assertEquals(first.x(), p.project(middle).x(), 1e-6);
                assertEquals(first.y(), p.project(middle).y(), 1e-6);
            }
            assertTrue(all[0] >= -1e-6 && all[1] <= 800 + 1e-6);
            assertTrue(all[2] >= -1e-6 && all[3] <= 600 + 1e-6);
            double full = Math.max((all[1] - all[0]) / 800, (all[3] - all[2]) / 600);
            assertTrue(full > 0.999, "full " + full);
        }
    }

    private static double[] extent(Projection p) {
        double[] e = {1e9, -1e9, 1e9, -1e9};
        for (int i = 0; i < 8; i++) {
            Pixel q =
                    p.project(
                            new Position(
                                    BOX.x().at(i & 1),
                                    BOX.y().at((i >> 1) & 1),
                                    BOX.z().at((i >> 2) & 1)));
            e[0] = Math.min(e[0], q.x());
            e[1] = Math.max(e[1], q.x());
            e[2] = Math.min(e[2], q.y());
            e[3] = Math.max(e[3], q.y());
        }
        return e;
    }

    @Test
    void straightLinesStayStraightWithDepth() {
        Projection p = Projection.fit(BOX, new Camera(30, 20, 0.5), 0, 0, 800, 600);
        Pixel a = p.project(new Position(-2, 10, 0));
        Pixel b = p.project(new Position(5, 11, 300));
        Pixel m = p.project(new Position(1.5, 10.5, 150));
        double t = (m.x() - a.x()) / (b.x() - a.x());
        assertEquals(a.y() + t * (b.y() - a.y()), m.y(), 1e-9);
        assertEquals(a.depth() + t * (b.depth() - a.depth()), m.depth(), 1e-12);
    }

    @Test
    void fromTheFrontLeftAndAboveTheBackFacesAreKnown() {
        Projection p = Projection.fit(BOX, Camera.STANDARD, 0, 0, 800, 600);
        assertEquals(List.of(Face.X_LOW, Face.Y_HIGH, Face.Z_LOW), p.backFaces());
        assertEquals(new Edge(Axis.X, Face.Y_LOW, Face.Z_LOW), p.tickEdge(Axis.X));
        assertEquals(new Edge(Axis.Y, Face.X_HIGH, Face.Z_LOW), p.tickEdge(Axis.Y));
        assertEquals(new Edge(Axis.Z, Face.X_LOW, Face.Y_LOW), p.tickEdge(Axis.Z));
    }

    @Test
    void nothingInTheBoxIsBehindABackFace() {
        for (int i = 0; i < 100; i++) {
            Projection p = Projection.fit(BOX, camera(), 0, 0, 800, 600);
            for (Face f : p.backFaces()) {
                double inner = sample(p, f, 0.5);
                assertTrue(inner >= sample(p, f, 0) - 1e-9, f + " of " + p.camera());
            }
            for (Axis axis : Axis.values()) assertEquals(axis, p.tickEdge(axis).axis());
        }
    }

    /** Depth where the line of sight through the middle of a face meets a plane parallel to it. */
    private static double sample(Projection p, Face f, double inwards) {
        Pixel middle = p.project(place(f, 0));
        double depth = p.project(place(f, inwards)).depth();
        for (int i = 0; i < 60; i++) {
            Position at = p.unproject(new Pixel(middle.x(), middle.y(), depth));
            Pixel ahead = new Pixel(middle.x(), middle.y(), depth + 1e-5);
            double gap = along(f, at) - along(f, place(f, inwards));
            double step = along(f, p.unproject(ahead)) - along(f, at);
            if (Math.abs(step) < 1e-9) return depth;
            depth -= gap / step * 1e-5;
        }
        return depth;
    }

    private static Position place(Face f, double inwards) {
        double t = f.high() ? 1 - inwards : inwards;
        return new Position(
                BOX.x().at(f.axis() == Axis.X ? t : 0.5),
                BOX.y().at(f.axis() == Axis.Y ? t : 0.5),
                BOX.z().at(f.axis() == Axis.Z ? t : 0.5));
    }

    private static double along(Face f, Position p) {
        return switch (f.axis()) {
            case X -> BOX.x().fraction(p.x());
            case Y -> BOX.y().fraction(p.y());
            case Z -> BOX.z().fraction(p.z());
        };
    }

    @Test
    void misuseNamesTheRule() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Camera(0, 91, 0));
        assertEquals("elevation: -90 to 90, was 91.0", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Range(1, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Projection.fit(BOX, Camera.STANDARD, 0, 0, 0, 10));
    }
}
