package saddleback.app.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Whiskers;

import java.util.List;
import java.util.Objects;

class RestyleTest {

    /** A look that is the usual one but for what is given. */
    private static Look look(
            Look.Palette colours,
            Look.Spread scale,
            double below,
            double above,
            @Nullable Integer contours) {
        return new Look(colours, scale, below, above, contours, true, 1, false, 1, true, false);
    }

    private static Look spread(Look.Spread scale) {
        return look(Look.Palette.AUTO, scale, 0, 100, null);
    }

    private static Look clip(double below, double above) {
        return look(Look.Palette.AUTO, Look.Spread.AUTO, below, above, null);
    }

    private static Look lines(int count) {
        return look(Look.Palette.AUTO, Look.Spread.AUTO, 0, 100, count);
    }

    private static Figure with(Look look, Figure figure) {
        return new Appearance(look, java.util.Map.of()).of(figure);
    }

    private static double[] levels(@Nullable Levels levels) {
        return ((Levels.Chosen) Objects.requireNonNull(levels)).values();
    }

    @Test
    void theUsualLookIsTheFigureItself() {
        Figure f = Figures.named("map", Figures.map(Figures.ramp(1, 0), Figures.linear(0, 120)));
        assertSame(f, with(Look.defaults(), f));
    }

    @Test
    void clippingCutsAtThePercentilesAndMarksTheEnds() {
        Grid grid = Figures.ramp(1, 0);
        Figure f = Figures.named("map", Figures.map(grid, Figures.linear(0, 120)));
        Figure both = with(clip(10, 75), f);
        ColourScale scale = Figures.raster(both, 0).scale();
        assertEquals(new Range(12, 90), scale.range(), "10 % and 75 % of 0 to 120");
        assertTrue(scale.clippedBelow() && scale.clippedAbove());
        assertEquals(scale, Objects.requireNonNull(both.panels().getFirst().bar()).scale());
        ColourScale above = Figures.raster(with(clip(0, 75), f), 0).scale();
        assertEquals(new Range(0, 90), above.range());
        assertFalse(above.clippedBelow());
    }

    @Test
    void whatIsNotFiniteCountsForNoPercentile() {
        double[] v = {Double.NaN, 1, Double.POSITIVE_INFINITY, 2, 3, Double.NEGATIVE_INFINITY};
        Values values = new Values();
        values.add(v);
        assertEquals(2, values.percentile(50));
        assertEquals(1.5, values.percentile(25));
        assertEquals(1, values.percentile(0));
        assertEquals(3, values.percentile(100));
        values.add(v);
        assertEquals(2, values.percentile(50), "an array counts once");
        values.add(10);
        assertEquals(2.5, values.percentile(50));
        assertTrue(Double.isNaN(new Values().percentile(50)));
    }

    @Test
    void panelsThatSharedAScaleGoOnSharingIt() {
        ColourScale shared = Figures.linear(0, 240);
        Figure f =
                Figures.named(
                        "maps",
                        Figures.map(Figures.ramp(1, 0), shared),
                        Figures.map(Figures.ramp(1, 120), shared));
        Figure out = with(look(Look.Palette.MAGMA, Look.Spread.AUTO, 0, 50, 8), f);
        assertEquals(Figures.raster(out, 0).scale(), Figures.raster(out, 1).scale());
        assertEquals(120, Figures.raster(out, 0).scale().range().high(), "median of 0 to 240");
        assertSame(ColourMap.MAGMA, Figures.raster(out, 0).scale().map());
        double[] round = {0, 20, 40, 60, 80, 100, 120};
        assertArrayEquals(round, levels(Figures.contours(out, 0).levels()));
        assertArrayEquals(round, levels(Figures.contours(out, 1).levels()));
    }

    @Test
    void signedColoursKeepTheirMapAndMiddle() {
        Grid grid = Figures.ramp(1, -60);
        Figure f = Figures.named("signed", Figures.map(grid, ColourScale.diverging(grid.values())));
        ColourScale scale =
                Figures.raster(with(look(Look.Palette.PLASMA, Look.Spread.LOG, 25, 75, null), f), 0)
                        .scale();
        assertSame(ColourMap.DIVERGING, scale.map());
        assertEquals(ColourScale.Spread.DIVERGING, scale.spread());
        assertEquals(new Range(-30, 30), scale.range());
        assertEquals(0.5, scale.position(0));
    }

    @Test
    void logarithmicWhereAllLiesAboveZero() {
        Figure positive =
                Figures.named("map", Figures.map(Figures.ramp(1, 1), Figures.linear(-5, 121)));
        ColourScale scale = Figures.raster(with(spread(Look.Spread.LOG), positive), 0).scale();
        assertEquals(ColourScale.Spread.LOG, scale.spread());
        assertEquals(new Range(1, 121), scale.range(), "from the smallest value");
        assertEquals(0.5, scale.position(11), 1e-12, "the root of 121");
        Figure zero = Figures.named("map", Figures.map(Figures.ramp(1, 0), Figures.linear(0, 120)));
        assertEquals(
                ColourScale.Spread.LINEAR,
                Figures.raster(with(spread(Look.Spread.LOG), zero), 0).scale().spread());
    }

    @Test
    void heightsChangeTheirAxisAndKeepItsMargins() {
        Grid grid = Figures.ramp(1, 1); // 1 to 121
        Axis log =
                Axis.log(
                        "loss",
                        new Range(Math.pow(121, -0.02), Math.pow(121, 1.02))); // 2 % of the decades
        Figure f = Figures.named("surface", Figures.relief(grid, Figures.linear(1, 121), log));
        Axis linear = Figures.space(with(spread(Look.Spread.LINEAR), f)).z();
        assertEquals(Scale.LINEAR, linear.scale());
        assertEquals(1 - 0.02 * 120, linear.range().low(), 1e-9);
        assertEquals(121 + 0.02 * 120, linear.range().high(), 1e-9);
        Figure back =
                Figures.named("surface", Figures.relief(grid, Figures.linear(1, 121), linear));
        Axis again = Figures.space(with(spread(Look.Spread.LOG), back)).z();
        assertEquals(log.range().low(), again.range().low(), 1e-12);
        assertEquals(log.range().high(), again.range().high(), 1e-9);
        Figure negative =
                Figures.named(
                        "surface",
                        Figures.relief(
                                Figures.ramp(1, -1),
                                Figures.linear(-1, 119),
                                Axis.linear("loss", new Range(-3, 121))));
        assertEquals(
                Figures.space(negative).z(),
                Figures.space(with(spread(Look.Spread.LOG), negative)).z());
    }

    @Test
    void clippedHeightsGoOnAsAPlateau() {
        Figure f =
                Figures.named(
                        "surface",
                        Figures.relief(
                                Figures.ramp(1, 0),
                                Figures.linear(0, 120),
                                Axis.linear("loss", new Range(-2, 122))));
        Figure out = with(clip(0, 50), f);
        assertEquals(new Range(-2, 60), Figures.space(out).z().range());
        assertEquals(Surface.Beyond.PLATEAU, Figures.surface(out).beyond());
        assertEquals(Surface.Beyond.CUT, Figures.surface(with(lines(5), f)).beyond());
    }

    @Test
    void surfacesTakeTheirLook() {
        Figure f =
                Figures.named(
                        "surface",
                        Figures.relief(
                                Figures.ramp(1, 0),
                                Figures.linear(0, 120),
                                Axis.linear("loss", new Range(0, 120))));
        Look look =
                new Look(
                        Look.Palette.AUTO,
                        Look.Spread.AUTO,
                        0,
                        100,
                        0,
                        true,
                        2.5,
                        true,
                        0.4,
                        false,
                        true);
        Figure out = with(look, f);
        Surface s = Figures.surface(out);
        assertNull(s.contours());
        assertTrue(s.wire() && s.floor() && !s.lit());
        assertEquals(0.4, s.opacity());
        assertEquals(1.5, Figures.space(out).exaggeration(), 1e-12);
        assertSame(Figures.surface(f).heights(), s.heights());
    }

    @Test
    void asManyLinesAsAskedForAtRoundValues() {
        double[] tens = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120};
        assertArrayEquals(tens, levels(Lines.of(new Range(0, 120), false, 13)));
        double[] oneTwoFive = {1, 2, 5, 10, 20, 50, 100};
        assertArrayEquals(oneTwoFive, levels(Lines.of(new Range(1, 100), true, 6)));
        double[] everyThird = {1, 1e3, 1e6, 1e9};
        assertArrayEquals(everyThird, levels(Lines.of(new Range(1, 1e11), true, 4)));
        for (int n = 1; n <= 60; n++)
            for (boolean log : new boolean[] {false, true}) {
                int found = levels(Lines.of(new Range(0.02, 73), log, n)).length;
                assertTrue(found <= 1.6 * n + 2 && found >= n / 3 - 1, n + " gave " + found);
            }
        Figure f = Figures.named("map", Figures.map(Figures.ramp(1, 0), Figures.linear(0, 120)));
        assertEquals(1, ((Plane) with(lines(0), f).panels().getFirst()).marks().size());
    }

    @Test
    void curvesChangeTheirValueAxisButSharesDoNot() {
        double[] x = {0, 1, 2};
        Line line = new Line(x, new double[] {1, 10, 100}, Stroke.series(0), "");
        Axis steps = Axis.linear("step", new Range(0, 2));
        Figure f =
                Figures.named(
                        "curves",
                        Plane.of(steps, Axis.linear("loss", new Range(1, 100)), line),
                        Plane.of(steps, Axis.linear("accuracy in %", new Range(1, 100)), line));
        Figure out = with(spread(Look.Spread.LOG), f);
        assertEquals(Axis.log("loss", new Range(1, 100)), ((Plane) out.panels().getFirst()).y());
        assertEquals(((Plane) f.panels().getLast()).y(), ((Plane) out.panels().getLast()).y());
        assertSame(line, ((Plane) out.panels().getFirst()).marks().getFirst());
    }

    @Test
    void anAxisOfBothSignsStaysUnlessAnotherIsPossible() {
        Axis steps = Axis.linear("step", new Range(0, 2));
        Axis both = Axis.signedLog("change", new Range(-10, 1000), 0.1);
        var signed = new Line(new double[] {0, 1}, new double[] {-10, 1000}, Stroke.series(0), "");
        Figure f = Figures.named("curves", Plane.of(steps, both, signed));
        Figure logarithmic = with(spread(Look.Spread.LOG), f);
        assertEquals(both, ((Plane) logarithmic.panels().getFirst()).y());
        Figure linear = with(spread(Look.Spread.LINEAR), f);
        assertEquals(
                Axis.linear("change", new Range(-10, 1000)),
                ((Plane) linear.panels().getFirst()).y());
        Figure seen =
                Appearance.defaults()
                        .with("curves", new Sight(null, new Sight.Window(0, 1, 0, 0.5)))
                        .of(f);
        Axis part = ((Plane) seen.panels().getFirst()).y();
        assertEquals(both.scale(), part.scale());
        assertEquals(-10, part.range().low(), 1e-12);
        assertEquals(both.value(0.5), part.range().high(), 1e-12);
    }

    @Test
    void whiskersBesideCurvesCountAsValues() {
        Axis steps = Axis.linear("step", new Range(0, 2));
        double[] at = {0, 1};
        var line = new Line(at, new double[] {1, 100}, Stroke.series(0), "");
        double[] high = {2, 200};
        var above = new Whiskers(at, new double[] {0.5, 50}, high, Stroke.series(0), "");
        var below = new Whiskers(at, new double[] {-1, 50}, high, Stroke.series(0), "");
        Axis loss = Axis.linear("loss", new Range(0.5, 200));
        Figure positive = Figures.named("c", Plane.of(steps, loss, line, above));
        Axis log = ((Plane) with(spread(Look.Spread.LOG), positive).panels().getFirst()).y();
        assertEquals(Scale.LOG, log.scale());
        assertEquals(0.5, log.range().low(), 1e-12);
        assertEquals(200, log.range().high(), 1e-9);
        Figure negative = Figures.named("c", Plane.of(steps, loss, line, below));
        assertEquals(
                loss, ((Plane) with(spread(Look.Spread.LOG), negative).panels().getFirst()).y());
    }

    @Test
    void aWindowIsAPartOfTheAxes() {
        Plane plane =
                Plane.of(
                        Axis.log("x", new Range(1, 10_000)),
                        Axis.linear("y", new Range(-1, 3)),
                        new Line(new double[] {1}, new double[] {1}, Stroke.series(0), ""));
        Figure f = Figures.named("curve", plane);
        Sight sight = new Sight(null, new Sight.Window(0.25, 0.75, -0.5, 0.5));
        Figure out = Appearance.defaults().with("curve", sight).of(f);
        Plane part = (Plane) out.panels().getFirst();
        assertEquals(10, part.x().range().low(), 1e-9);
        assertEquals(1000, part.x().range().high(), 1e-9);
        assertEquals(Scale.LOG, part.x().scale());
        assertEquals(new Range(-3, 1), part.y().range());
        Sight finest = new Sight(null, new Sight.Window(0.5, Math.nextUp(0.5), 0, 1));
        Figure same = Appearance.defaults().with("curve", finest).of(f);
        assertEquals(plane.x(), ((Plane) same.panels().getFirst()).x(), "numbers end before");
    }

    @Test
    void anotherCameraKeepsTheMarksTheyAre() {
        Figure f =
                Figures.named(
                        "surface",
                        Figures.relief(
                                Figures.ramp(1, 0),
                                Figures.linear(0, 120),
                                Axis.linear("loss", new Range(0, 120))));
        var restyler = new Restyler();
        Appearance a = new Appearance(clip(1, 99), java.util.Map.of());
        Figure first = restyler.of(f, a);
        Camera turned = new Camera(12, 34, 0.1);
        Figure second = restyler.of(f, a.with("surface", new Sight(turned, null)));
        assertEquals(turned, Figures.space(second).camera());
        assertSame(Figures.space(first).marks(), Figures.space(second).marks());
        assertSame(Figures.surface(first), Figures.surface(second));
        Figure other = restyler.of(f, a.with("map", new Sight(turned, null)));
        assertEquals(Camera.usual(), Figures.space(other).camera(), "the sight of another figure");
    }

    @Test
    void alikeFiguresAreClippedTogether() {
        Figure one = Figures.named("map", Figures.map(Figures.ramp(1, 0), Figures.linear(0, 120)));
        Figure two =
                Figures.named("map", Figures.map(Figures.ramp(1, 120), Figures.linear(120, 240)));
        var restyler = new Restyler();
        List<Figure> out =
                restyler.alike(List.of(one, two), new Appearance(clip(0, 50), java.util.Map.of()));
        for (Figure f : out) assertEquals(new Range(0, 120), Figures.raster(f, 0).scale().range());
        assertInstanceOf(Levels.Chosen.class, Figures.contours(out.getFirst(), 0).levels());
    }

    /** Photographs keep their greys, diagrams their hidden axes, areas their borders. */
    @Test
    void whatIsNoValueKeepsItsLook() {
        double[] x = {0, 1};
        Grid grid = new Grid(x, x, new double[] {-1, 1, -1, 1});
        ColourScale grey = ColourScale.linear(ColourMap.GREY, grid.values());
        Axis axis = Axis.linear("", new Range(0, 1));
        Plane photograph = Plane.of(axis, axis, new Raster(grid, grey, Raster.Look.CELLS)).bare();
        var border =
                new Contours(grid, new Levels.Chosen(0), Stroke.of(Ink.TEXT, 1), null, false, "");
        Plane areas =
                Plane.of(axis, axis, new Blend(x, x, new double[] {1, 1, 1, 1}, 1, 1), border);
        Look look = look(Look.Palette.MAGMA, Look.Spread.AUTO, 10, 90, 0);
        assertEquals(photograph, with(look, Figure.of(photograph, "")).panels().getFirst());
        assertEquals(areas, with(look, Figure.of(areas, "")).panels().getFirst());
        var part = new Sight.Window(0.25, 0.75, 0, 1);
        Figure seen =
                new Appearance(look, java.util.Map.of("", Sight.WHOLE.with(part)))
                        .of(Figure.of(photograph, ""));
        assertEquals(Plane.Axes.HIDDEN, ((Plane) seen.panels().getFirst()).axes());
    }
}
