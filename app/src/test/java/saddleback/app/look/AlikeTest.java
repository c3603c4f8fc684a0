package saddleback.app.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;

import java.util.List;
import java.util.Objects;

class AlikeTest {
    private static double[] levels(Levels levels) {
        return ((Levels.Chosen) levels).values();
    }

    @Test
    void mapsShareColoursAxesAndLevels() {
        Figure low = Figures.named("map", Figures.map(Figures.ramp(1, 0), Figures.linear(0, 120)));
        Figure high =
                Figures.named("map", Figures.map(Figures.ramp(2, 60), Figures.linear(60, 300)));
        List<Figure> out = Alike.of(List.of(low, high));
        ColourScale one = Figures.linear(0, 300);
        for (Figure f : out) {
            assertEquals(one, Figures.raster(f, 0).scale());
            assertEquals(one, Objects.requireNonNull(f.panels().getFirst().bar()).scale());
            double[] round = {0, 50, 100, 150, 200, 250, 300};
            assertArrayEquals(round, levels(Figures.contours(f, 0).levels()));
        }
        assertSame(Figures.raster(low, 0).grid(), Figures.raster(out.getFirst(), 0).grid());
    }

    @Test
    void endsThatAnySurpassesAreMarked() {
        Figure clipped =
                Figures.named("map", Figures.map(Figures.ramp(1, 0), Figures.linear(10, 50)));
        Figure whole =
                Figures.named("map", Figures.map(Figures.ramp(1, 20), Figures.linear(20, 140)));
        ColourScale scale = Figures.raster(Alike.of(List.of(clipped, whole)).getFirst(), 0).scale();
        assertEquals(new Range(10, 140), scale.range());
        assertTrue(scale.clippedBelow());
        assertFalse(scale.clippedAbove());
    }

    @Test
    void scalesSharedInOneAreSharedInAll() {
        ColourScale shared = Figures.linear(0, 240);
        Figure one =
                Figures.named(
                        "maps",
                        Figures.map(Figures.ramp(1, 0), shared),
                        Figures.map(Figures.ramp(1, 120), shared));
        Figure two =
                Figures.named(
                        "maps",
                        Figures.map(Figures.ramp(1, -50), Figures.linear(-50, 70)),
                        Figures.map(Figures.ramp(1, 0), Figures.linear(0, 120)));
        for (Figure f : Alike.of(List.of(one, two)))
            for (int panel = 0; panel < 2; panel++)
                assertEquals(Figures.linear(-50, 240), Figures.raster(f, panel).scale());
    }

    @Test
    void logarithmicWhereOneIsAndAllLiesAboveZero() {
        var log =
                new ColourScale(
                        ColourMap.VIRIDIS, new Range(1, 121), ColourScale.Spread.LOG, false, false);
        Figure a = Figures.named("map", Figures.map(Figures.ramp(1, 1), log));
        Figure b = Figures.named("map", Figures.map(Figures.ramp(0.1, 5), Figures.linear(5, 17)));
        Figure c = Figures.named("map", Figures.map(Figures.ramp(1, -1), Figures.linear(-1, 119)));
        assertEquals(
                ColourScale.Spread.LOG,
                Figures.raster(Alike.of(List.of(a, b)).getLast(), 0).scale().spread());
        assertEquals(
                Figures.linear(-1, 121),
                Figures.raster(Alike.of(List.of(a, c)).getFirst(), 0).scale());
    }

    @Test
    void surfacesShareHeightsCameraAndLevels() {
        Axis first = Axis.log("loss", new Range(1, 100));
        Axis second = Axis.linear("loss", new Range(2, 300));
        Figure a =
                Figures.named(
                        "s", Figures.relief(Figures.ramp(0.5, 1), Figures.linear(1, 61), first));
        Figure b =
                Figures.named(
                        "s",
                        Figures.relief(Figures.ramp(2, 2), Figures.linear(2, 242), second)
                                .seen(new Camera(1, 2, 0)));
        for (Figure f : Alike.of(List.of(a, b))) {
            assertEquals(new Range(1, 300), Figures.space(f).z().range());
            assertEquals(Scale.LOG, Figures.space(f).z().scale());
            assertEquals(Camera.usual(), Figures.space(f).camera());
            assertEquals(Figures.linear(1, 242), Figures.surface(f).scale());
        }
    }

    @Test
    void axesOfBothSignsShareTheSmallestThreshold() {
        Axis fine = Axis.signedLog("change", new Range(-1, 10), 0.001);
        Axis coarse = Axis.signedLog("change", new Range(-3, 5), 0.1);
        Axis log = Axis.log("change", new Range(1e-4, 20));
        for (Axis other : List.of(coarse, log)) {
            Figure a = Figures.named("c", Plane.of(fine, fine));
            Figure b = Figures.named("c", Plane.of(other, other));
            for (Figure f : Alike.of(List.of(a, b))) {
                Axis one = ((Plane) f.panels().getFirst()).y();
                assertEquals(new Scale.SignedLog(0.001), one.scale());
                assertEquals(fine.range().with(other.range()), one.range());
            }
        }
    }

    @Test
    void eachKeepsItsOwnWords() {
        Plane plane = Figures.map(Figures.ramp(1, 0), Figures.linear(0, 120));
        Plane other =
                new Plane(
                        "second",
                        Axis.linear("u", new Range(-3, 4)),
                        plane.y(),
                        plane.marks(),
                        plane.bar(),
                        plane.legend(),
                        plane.aspect());
        List<Figure> out =
                Alike.of(List.of(Figures.named("map", plane), Figures.named("map", other)));
        Plane left = (Plane) out.getFirst().panels().getFirst();
        Plane right = (Plane) out.getLast().panels().getFirst();
        assertEquals(Axis.linear("x", new Range(-3, 10)), left.x());
        assertEquals(Axis.linear("u", new Range(-3, 10)), right.x());
        assertEquals("second", right.title());
    }

    @Test
    void unlikeFiguresStayAsTheyAre() {
        Figure map = Figures.named("m", Figures.map(Figures.ramp(1, 0), Figures.linear(0, 120)));
        Figure space =
                Figures.named(
                        "s",
                        Figures.relief(
                                Figures.ramp(1, 0),
                                Figures.linear(0, 120),
                                Axis.linear("loss", new Range(0, 1))));
        assertEquals(List.of(map, space), Alike.of(List.of(map, space)));
        assertSame(map, Alike.of(List.of(map)).getFirst());
        assertThrows(IllegalArgumentException.class, () -> Alike.of(List.of()));
    }
}
