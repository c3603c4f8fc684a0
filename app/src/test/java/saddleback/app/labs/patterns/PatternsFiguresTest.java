package saddleback.app.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Photo;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Text;

import java.util.List;
import java.util.stream.Stream;

/** What stands where in the figures of results whose numbers are easy to follow. */
class PatternsFiguresTest {
    private static final double CLOSE = 1e-12;

    private static Figure figure(PatternsResult result, String name) {
        return PatternsFigures.of(result).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Plane panel(PatternsResult result, String name, int index) {
        return (Plane) figure(result, name).panels().get(index);
    }

    private static <M extends Mark> Stream<M> marks(Plane panel, Class<M> type) {
        return panel.marks().stream().filter(type::isInstance).map(type::cast);
    }

    private static Raster raster(Plane panel) {
        return marks(panel, Raster.class).findFirst().orElseThrow();
    }

    private static List<String> words(Plane panel) {
        return marks(panel, Text.class).map(Text::text).toList();
    }

    @Test
    void everyPartHasItsFigureAndAPreviewHasOne() {
        assertEquals(
                List.of(
                        "maps",
                        "relief",
                        "accuracy",
                        "history",
                        "transfers",
                        "numbers of transfers",
                        "random planes",
                        "penalty",
                        "penalty maps",
                        "numbers"),
                names(HandMade.optimised()));
        assertEquals(
                List.of(
                        "painting",
                        "heads",
                        "maps",
                        "relief",
                        "accuracy",
                        "error",
                        "anatomy",
                        "study",
                        "transfers",
                        "numbers of transfers",
                        "fine-tuning",
                        "path of fine-tuning",
                        "random planes",
                        "penalty",
                        "penalty maps",
                        "numbers"),
                names(HandMade.constructed()));
        assertEquals(List.of("numbers"), names(HandMade.begun()));
    }

    private static List<String> names(PatternsResult result) {
        return PatternsFigures.of(result).stream().map(Figure::name).toList();
    }

    /** The mouth lies below the eyes, as drawn. */
    @Test
    void theFirstStoredRowIsTheTopmost() {
        Grid target = raster(panel(HandMade.optimised(), "maps", 0)).grid();
        assertEquals(10, target.rows());
        double low = target.value(3, 4);
        double high = target.value(4, 4);
        assertTrue(low < high, "row 6 from the top is row 3 from below: the mouth");
        assertEquals(low, target.value(6, 3), "row 3 from the top: an eye");
        assertTrue(Double.isNaN(target.value(9, 0)), "a cell that does not matter");
        Plane panel = panel(HandMade.optimised(), "maps", 0);
        assertEquals("cells downwards", panel.y().label());
        assertEquals(-7, -panel.y().range().high() + 0.5, CLOSE);
        for (var tick : panel.y().ticks())
            assertEquals(-tick.at(), Double.parseDouble(tick.label().replace('−', '-')), CLOSE);
    }

    @Test
    void ofTheUnitCubeTheSecondCoordinateRuns() {
        Plane panel = panel(HandMade.constructed(), "maps", 0);
        Grid target = raster(panel).grid();
        assertArrayEquals(new double[] {0, 1}, new double[] {target.y()[0], target.y()[60]});
        assertEquals(1.2397 + 0.8 + 0.15, target.at(0.5, 0.5), CLOSE);
        assertEquals(1.2397 + 0.3, target.at(1, 0), CLOSE);
    }

    @Test
    void mapsShareTheirScaleAndTheErrorHasItsOwn() {
        Figure maps = figure(HandMade.constructed(), "maps");
        assertEquals(4, maps.panels().size());
        for (int i = 0; i < 3; i++)
            assertEquals(
                    maps.bar() == null ? null : maps.bar().scale(),
                    raster((Plane) maps.panels().get(i)).scale());
        Raster error = raster((Plane) maps.panels().get(3));
        assertEquals(0.0096, error.scale().range().high(), 2e-4, "symmetric about zero");
        assertEquals(-error.scale().range().low(), error.scale().range().high());
    }

    /** The losses of the face made by hand all lie on their side. */
    @Test
    void cellsOnTheWrongSideAreCrossed() {
        Plane last = panel(HandMade.optimised(), "maps", 3);
        assertEquals("wrong: 0 of 97 cells", last.title());
        assertEquals(0, marks(last, Points.class).findFirst().orElseThrow().x().length);
    }

    @Test
    void reliefsAreCutWhereTheMeanOfTheHighOnesLies() {
        PatternsResult result = HandMade.optimised();
        Space relief = (Space) figure(result, "relief").panels().get(1);
        Surface surface = (Surface) relief.marks().getFirst();
        double most =
                Stream.of(surface.heights().values())
                        .flatMapToDouble(java.util.Arrays::stream)
                        .max()
                        .orElse(0);
        assertEquals(result.agreement().bad(), most, CLOSE);
    }

    @Test
    void theHistoryHasItsClampAndTheAngle() {
        PatternsResult result = HandMade.optimised();
        Plane losses = panel(result, "history", 0);
        assertEquals(2.5, marks(losses, Rule.class).findFirst().orElseThrow().at());
        Plane angle = panel(result, "history", 5);
        double[] degrees = marks(angle, Line.class).findFirst().orElseThrow().y();
        assertEquals(84.26, degrees[degrees.length - 1], 0.01, "the arc cosine of 0.1");
    }

    @Test
    void theAnatomyCountsItsZerosAndNamesWhatMoves() {
        Plane anatomy = panel(HandMade.constructed(), "anatomy", 0);
        assertEquals(
                "501,363 parameters as dense layers, 4,123 of them not 0; the plane moves 2",
                anatomy.title());
        List<String> words = words(anatomy);
        assertTrue(words.contains("2,646 of 110,250, 2.4 %"), words.toString());
        assertTrue(words.contains("moved along the axes: 2"), words.toString());
        assertTrue(words.stream().anyMatch(w -> w.endsWith("s = Σᵢⱼ cᵢⱼ φᵢⱼ")), words.toString());
        assertEquals(14, marks(anatomy, Polygons.class).count(), "5 layers, 5 greys, 4 shares");
    }

    /** A quarter for each doubling, through the error at G = 40. */
    @Test
    void theStudyHasAGuideOfSlopeMinusTwo() {
        Plane errors = panel(HandMade.constructed(), "study", 0);
        double[] guide =
                marks(errors, Line.class)
                        .filter(l -> l.name().equals("slope −2"))
                        .findFirst()
                        .orElseThrow()
                        .y();
        double[] wanted = {64 * 0.0020645, 16 * 0.0020645, 4 * 0.0020645, 0.0020645};
        assertArrayEquals(wanted, guide, CLOSE);
    }

    /** Red grows to the right, green upwards. */
    @Test
    void paintingsHaveTheirColours() {
        Photo photo =
                marks(panel(HandMade.constructed(), "painting", 0), Photo.class)
                        .findFirst()
                        .orElseThrow();
        int n = photo.x().length;
        assertEquals(0x000080, photo.rgb()[0]);
        assertEquals(0xFF0080, photo.rgb()[n - 1]);
        assertEquals(0x00FF80, photo.rgb()[n * (n - 1)]);
        assertEquals(0xFFFF80, photo.rgb()[n * n - 1]);
    }

    @Test
    void transfersSayWhereSharesChange() {
        Figure transfers = figure(HandMade.constructed(), "transfers");
        assertEquals(
                "the shares of the targets change only in: a quarter of the labels changed",
                transfers.title());
        assertEquals("test examples\nthe same", transfers.panels().get(1).title());
        assertTrue(transfers.panels().get(4).title().endsWith("up to 0.54"));
    }

    @Test
    void linesHaveTheirBound() {
        Plane error = panel(HandMade.line(), "maps", 1);
        assertArrayEquals(
                new double[] {0, 0.0133613, -0.0133613},
                marks(error, Rule.class).mapToDouble(Rule::at).toArray());
    }

    @Test
    void boxesAreSlicesWithTheThirdCoordinateNamed() {
        Figure maps = figure(HandMade.box(), "maps");
        assertEquals(5, maps.columns());
        assertEquals("target\nz₃ = 0", maps.panels().getFirst().title());
        assertEquals("training\nz₃ = 0.5", maps.panels().get(7).title());
    }

    @Test
    void animationsKeepTheirScaleFromTheStartToTheEnd() {
        var animations = PatternsAnimations.of(HandMade.optimised());
        assertEquals(
                List.of("optimisation", "optimisation in relief"),
                animations.stream().map(a -> a.name()).toList());
        var maps = animations.getFirst();
        assertEquals(13, maps.count());
        Figure first = maps.frame().apply(0);
        Figure last = maps.frame().apply(12);
        assertEquals(first.bar(), last.bar());
        assertEquals("after 300 steps", last.title());
        assertEquals("through the slices", PatternsAnimations.of(HandMade.box()).getFirst().name());
    }

    @Test
    void aResultDoesNotDifferFromItself() {
        List<Figure> compared =
                PatternsComparison.of(HandMade.constructed(), HandMade.constructed());
        assertEquals("difference of loss", compared.getFirst().name());
        for (double v : raster((Plane) compared.getFirst().panels().getFirst()).grid().values())
            assertEquals(0, v);
        assertEquals(
                List.of("numbers"),
                PatternsComparison.of(HandMade.line(), HandMade.constructed()).stream()
                        .map(Figure::name)
                        .toList(),
                "a line and a plane have no points in common");
    }

    @Test
    void formulasAreReadableWithoutTeX() {
        assertEquals(
                "max(0, ±(G h₁ − i)), max(0, ±(G (h₂ − h₁) − m))",
                PlainTex.of("\\max(0, \\pm(G h_1 - i)),\\; \\max(0, \\pm(G (h_2 - h_1) - m))"));
        assertEquals("φ = max(0, 1 − a)", PlainTex.of("\\varphi = \\max(0,\\; 1 - a)"));
        assertEquals("x_q + θ₀²", PlainTex.of("x_q + \\theta_0^2"));
    }
}
