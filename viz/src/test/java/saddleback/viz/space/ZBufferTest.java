package saddleback.viz.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class ZBufferTest {
    private static final Range SIDE = new Range(-1, 1);
    private static final Range ONE = new Range(-1, 1);
    private static final Box BOX = Box.of(SIDE, SIDE, ONE);

    private final SpaceRenderer renderer = new ZBuffer(Parallel.caller());

    /** The centre of the pixel with an index in a picture's arrays. */
    private static Pixel centre(int index, int width) {
        int row = index / width;
        return new Pixel(index % width + 0.5, row + 0.5, 0);
    }

    private static Surface plane(int n) {
        return Scenes.surface(Scenes.grid(n, 1, (x, y) -> 0.3 * x - 0.5 * y + 0.1), ONE);
    }

    @Test
    void everyPixelOfAPlaneHoldsItsPlaceAndValue() {
        for (int n : new int[] {2, 7, 200})
            for (double perspective : new double[] {0, 0.6})
                for (int samples : new int[] {1, 2, 3}) {
                    Camera camera = new Camera(-50, 35, perspective);
                    Picture p =
                            renderer.render(
                                    Scene.of(BOX, plane(n)),
                                    camera,
                                    160,
                                    120,
                                    new Quality(samples));
                    int seen = 0;
                    for (int y = 0; y < 120; y++)
                        for (int x = 0; x < 160; x++) {
                            Optional<Hit> hit = p.at(x + 0.2, y + 0.9);
                            if (hit.isEmpty()) continue;
                            Hit h = hit.get();
                            seen++;
                            double z = 0.3 * h.x() - 0.5 * h.y() + 0.1;
                            double slack = edge(p, x, y) ? 0.05 : 5e-4;
                            assertEquals(z, h.z(), slack);
                            assertEquals(z, h.value(), slack);
                        }
                    assertTrue(seen > 2000, "seen " + seen);
                }
    }

    /** Whether the outline is near, so that the pixel's centre may lie beside the surface. */
    private static boolean edge(Picture p, int x, int y) {
        for (int j = -2; j <= 2; j++)
            for (int i = -2; i <= 2; i++) if (p.at(x + i, y + j).isEmpty()) return true;
        return false;
    }

    @Test
    void aFlatSurfaceHasNoGapsAndItsExactOutline() {
        for (int n : new int[] {3, 40, 230})
            for (int azimuth = 3; azimuth < 360; azimuth += 71) {
                Surface flat = Scenes.surface(Scenes.grid(n, 1, (x, y) -> 0), ONE);
                Camera camera = new Camera(azimuth, 40, 0.3);
                Picture p = renderer.render(Scene.of(BOX, flat), camera, 211, 173, Quality.DRAFT);
                Pixel[] c = new Pixel[4];
                int[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
                for (int i = 0; i < 4; i++)
                    c[i] = p.projection().project(new Position(corners[i][0], corners[i][1], 0));
                for (int y = 0; y < 173; y++)
                    for (int x = 0; x < 211; x++) {
                        double inside = inside(c, x + 0.5, y + 0.5);
                        if (Math.abs(inside) < 1e-3) continue;
                        assertEquals(inside > 0, p.at(x, y).isPresent());
                        assertEquals(inside > 0 ? 255 : 0, p.argb()[y * 211 + x] >>> 24);
                    }
            }
    }

    /** Distance in pixels from the nearest side of a convex polygon, positive inside. */
    private static double inside(Pixel[] c, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        double turn = 0;
        for (int i = 0; i < 4; i++) {
            Pixel a = c[i];
            Pixel b = c[(i + 1) % 4];
            Pixel d = c[(i + 2) % 4];
            turn =
                    Math.signum(
                            (b.x() - a.x()) * (d.y() - a.y()) - (b.y() - a.y()) * (d.x() - a.x()));
            double cross = (b.x() - a.x()) * (y - a.y()) - (b.y() - a.y()) * (x - a.x());
            least = Math.min(least, turn * cross / Math.hypot(b.x() - a.x(), b.y() - a.y()));
        }
        return least;
    }

    @Test
    void aNearWallHidesAFarBump() {
        Grid grid =
                Scenes.grid(
                        81,
                        1,
                        (x, y) ->
                                Math.abs(y + 0.6) < 0.1
                                        ? 0.9
                                        : 0.5 * Math.exp(-20 * (x * x + (y - 0.6) * (y - 0.6)))
                                                - 0.9);
        Surface s = Scenes.surface(grid, ONE);
        Camera camera = new Camera(-90, 10, 0.2);
        Picture p = renderer.render(Scene.of(BOX, s), camera, 300, 240, Quality.DRAFT);
        Pixel top = p.projection().project(new Position(0, 0.75, -0.581));
        Hit hit = p.at(top.x(), top.y()).orElseThrow();
        assertTrue(hit.y() < -0.45, "sees y " + hit.y());
        Picture behind =
                renderer.render(Scene.of(BOX, s), new Camera(90, 10, 0.2), 300, 240, Quality.DRAFT);
        top = behind.projection().project(new Position(0, 0.75, -0.581));
        assertTrue(behind.at(top.x(), top.y()).orElseThrow().y() > 0.5);
    }

    @Test
    void theNearestOfTwoSurfacesIsSeenWhateverTheirOrder() {
        Surface low = Scenes.surface(Scenes.grid(9, 1, (x, y) -> -0.5), ONE);
        Surface high = Scenes.surface(Scenes.grid(9, 1, (x, y) -> 0.5), ONE);
        Camera above = new Camera(20, 80, 0.2);
        Picture one = renderer.render(Scene.of(BOX, low, high), above, 90, 90, Quality.DRAFT);
        Picture two = renderer.render(Scene.of(BOX, high, low), above, 90, 90, Quality.DRAFT);
        assertArrayEquals(one.argb(), two.argb());
        assertEquals(1, one.at(45, 45).orElseThrow().surface());
        assertEquals(0, two.at(45, 45).orElseThrow().surface());
    }

    @Test
    void contourPixelsLieAtTheirLevelWithTheirWidth() {
        double[] levels = {-0.6, -0.4, -0.2};
        Grid grid = Scenes.grid(201, 1, (x, y) -> 0.9 * (x * x + y * y) - 0.9);
        Surface s =
                Surface.of(grid, new Colours(grid.z(), ONE, new int[256]))
                        .withLight(false)
                        .withContours(new Contours(levels, 2, 0xffffffff, false));
        Camera above = new Camera(0, 90, 0);
        Picture p = renderer.render(Scene.of(BOX, s), above, 400, 400, Quality.DRAFT);
        double pixel =
                p.projection().unproject(new Pixel(201, 200, 0)).y()
                        - p.projection().unproject(new Pixel(200, 200, 0)).y();
        double bright = 0;
        for (int i = 0; i < p.argb().length; i++) {
            double white = (p.argb()[i] & 255) / 255.0;
            if (white == 0 || p.owner()[i] < 0) continue;
            bright += white;
            Hit h = p.at(centre(i, 400).x(), centre(i, 400).y()).orElseThrow();
            double radius = Math.hypot(h.x(), h.y());
            double off = 1e9;
            for (double l : levels)
                off = Math.min(off, Math.abs(radius - Math.sqrt((l + 0.9) / 0.9)));
            assertTrue(off < 1.6 * Math.abs(pixel), "line at radius " + radius);
        }
        double length = 0;
        for (double l : levels)
            length += 2 * Math.PI * Math.sqrt((l + 0.9) / 0.9) / Math.abs(pixel);
        assertEquals(2 * length, bright, 0.03 * length);
    }

    @Test
    void onePictureForAnyNumberOfThreads() {
        Grid grid = Scenes.grid(61, 3, Scenes::bumps);
        Range z = new Range(-1, 2);
        Box box = Box.of(new Range(-3, 3), new Range(-3, 3), z);
        Surface s =
                Scenes.surface(grid, z)
                        .withOpacity(0.6)
                        .withWalls(Walls.CAPPED)
                        .withContours(new Contours(new double[] {0, 1}, 1, 0x80000000, true));
        Pen pen = new Pen(3, 0xffff0000, 1, 0xffffffff, 0.3);
        Polyline line = Polyline.draped(grid, new double[] {-2, 2}, new double[] {-2, 1}, pen);
        Scene scene = new Scene(box, List.of(s), List.of(line), List.of());
        Picture one = renderer.render(scene, Camera.STANDARD, 240, 181, new Quality(2));
        Picture four =
                new ZBuffer(new Threads(4))
                        .render(scene, Camera.STANDARD, 240, 181, new Quality(2));
        assertArrayEquals(one.argb(), four.argb());
        assertArrayEquals(one.depth(), four.depth());
        assertArrayEquals(one.value(), four.value());
        assertArrayEquals(one.owner(), four.owner());
    }

    @Test
    void aRendererUsedBeforeDrawsTheSamePicture() {
        Scene scene = Scene.of(BOX, plane(30).withOpacity(0.5));
        Picture fresh =
                new ZBuffer(Parallel.caller())
                        .render(scene, Camera.STANDARD, 97, 80, new Quality(2));
        renderer.render(scene, Camera.STANDARD.turned(50, 20), 200, 150, Quality.FINAL);
        Picture again = renderer.render(scene, Camera.STANDARD, 97, 80, new Quality(2));
        assertArrayEquals(fresh.argb(), again.argb());
        assertArrayEquals(fresh.value(), again.value());
    }

    @Test
    void theCellsAroundNaNAreHoles() {
        Grid grid = Scenes.grid(11, 1, (x, y) -> Math.hypot(x, y) < 1e-9 ? Double.NaN : 0);
        Scene scene = Scene.of(BOX, Scenes.surface(grid, ONE));
        Picture p = renderer.render(scene, new Camera(0, 90, 0), 200, 200, Quality.DRAFT);
        for (int i = 0; i < p.owner().length; i++) {
            Position at = p.projection().unproject(centre(i, 200));
            double far = Math.max(Math.abs(at.x()), Math.abs(at.y()));
            if (Math.abs(far - 0.2) < 0.01 || far > 0.99) continue;
            assertEquals(far > 0.2, p.owner()[i] >= 0);
        }
    }

    @Test
    void wallsEndAtTheRangeOrGoOnAsPlateaus() {
        Grid grid = Scenes.grid(201, 1, (x, y) -> 4 * (x * x + y * y) - 1);
        Surface bowl = Scenes.surface(grid, ONE);
        Camera above = new Camera(0, 90, 0);
        Picture cut = renderer.render(Scene.of(BOX, bowl), above, 300, 300, Quality.DRAFT);
        Surface capped = bowl.withWalls(Walls.CAPPED);
        Picture cap = renderer.render(Scene.of(BOX, capped), above, 300, 300, Quality.DRAFT);
        double rim = Math.sqrt(0.5);
        for (int i = 0; i < cut.owner().length; i++) {
            Position at = cut.projection().unproject(centre(i, 300));
            double radius = Math.hypot(at.x(), at.y());
            if (Math.abs(radius - rim) < 0.005
                    || Math.max(Math.abs(at.x()), Math.abs(at.y())) > 0.99) continue;
            assertEquals(radius < rim, cut.owner()[i] >= 0);
            Hit h = cap.at(centre(i, 300).x(), centre(i, 300).y()).orElseThrow();
            assertEquals(radius > rim, h.plateau());
            assertEquals(Math.min(1, 4 * radius * radius - 1), h.z(), 2e-3);
            assertEquals(4 * radius * radius - 1, h.value(), 2e-3);
        }
    }

    @Test
    void infiniteHeightsAreBeyondTheRange() {
        Grid grid = Scenes.grid(9, 1, (x, y) -> x > 0.1 ? Double.POSITIVE_INFINITY : 0);
        Surface s = Scenes.surface(grid, ONE).withWalls(Walls.CAPPED);
        Picture p =
                renderer.render(Scene.of(BOX, s), new Camera(0, 90, 0), 200, 200, Quality.DRAFT);
        Pixel low = p.projection().project(new Position(-0.5, 0.3, 0));
        Pixel high = p.projection().project(new Position(0.8, 0.3, 1));
        assertEquals(0, p.at(low.x(), low.y()).orElseThrow().z(), 1e-5);
        Hit plateau = p.at(high.x(), high.y()).orElseThrow();
        assertTrue(plateau.plateau());
        assertEquals(1, plateau.z(), 1e-5);
    }

    @Test
    void everyLayerOfATransparentSceneCounts() {
        int[] grey = new int[256];
        Arrays.fill(grey, 0x808080);
        Surface[] layers = new Surface[3];
        for (int i = 0; i < 3; i++) {
            double z = 0.5 - 0.5 * i;
            Grid grid = Scenes.grid(5, 1, (x, y) -> z);
            layers[i] =
                    Surface.of(grid, new Colours(grid.z(), ONE, grey))
                            .withLight(false)
                            .withOpacity(0.5);
        }
        Picture p =
                renderer.render(Scene.of(BOX, layers), new Camera(0, 90, 0), 60, 60, Quality.DRAFT);
        int c = p.argb()[30 * 60 + 30];
        assertEquals(255 * (1 - 0.125), c >>> 24, 2);
        assertEquals(128 * (1 - 0.125), c & 255, 3);
        assertEquals(0.5, p.at(30, 30).orElseThrow().z(), 1e-5);
    }

    @Test
    void onlyThePartInsideTheBoxIsDrawn() {
        Box small = Box.of(new Range(-0.33, 0.71), new Range(0.1, 2), ONE);
        Scene scene = Scene.of(small, plane(9));
        Picture p = renderer.render(scene, new Camera(0, 90, 0), 200, 200, Quality.DRAFT);
        int seen = 0;
        for (int i = 0; i < p.owner().length; i++) {
            Optional<Hit> hit = p.at(centre(i, 200).x(), centre(i, 200).y());
            if (hit.isEmpty()) continue;
            seen++;
            Hit h = hit.get();
            assertTrue(
                    h.x() > -0.331 && h.x() < 0.711 && h.y() > 0.099 && h.y() < 1.001,
                    h.toString());
            assertEquals(0.3 * h.x() - 0.5 * h.y() + 0.1, h.z(), 1e-4);
        }
        assertEquals(200 * 200 * 0.9 / 1.9, seen, 250);
    }

    @Test
    void wholePlaneBelowIsSeenFromItsOtherSide() {
        Surface s = plane(9);
        Picture up =
                renderer.render(Scene.of(BOX, s), new Camera(0, 60, 0.2), 80, 80, Quality.DRAFT);
        Picture down =
                renderer.render(Scene.of(BOX, s), new Camera(0, -60, 0.2), 80, 80, Quality.DRAFT);
        assertTrue(up.at(40, 40).isPresent() && down.at(40, 40).isPresent());
        assertTrue(up.argb()[40 * 80 + 40] != down.argb()[40 * 80 + 40]);
    }

    @Test
    void misuseNamesTheRule() {
        Projection other = Projection.fit(Box.of(SIDE, SIDE, SIDE), Camera.STANDARD, 0, 0, 9, 9);
        Box mine = Box.of(SIDE, SIDE, new Range(0, 1));
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> renderer.render(Scene.of(mine), other, 9, 9, Quality.DRAFT));
        assertEquals("projection: of the scene's box, was of another", e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> renderer.render(Scene.of(BOX), Camera.STANDARD, 0, 9, Quality.DRAFT));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Grid(new double[] {0, 0}, new double[] {0, 1}, new double[4]));
    }
}
