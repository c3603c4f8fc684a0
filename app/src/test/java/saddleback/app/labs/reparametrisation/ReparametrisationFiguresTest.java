package saddleback.app.labs.reparametrisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.app.labs.Animation;
import saddleback.engine.labs.reparametrisation.LineSettings;
import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneSettings;
import saddleback.engine.labs.reparametrisation.Reparametrisation;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationSettings;
import saddleback.engine.labs.reparametrisation.SwapSettings;
import saddleback.engine.labs.reparametrisation.Window;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Text;

import java.util.List;

class ReparametrisationFiguresTest {
    private static final ReparametrisationResult PAPER = run(LineSettings.defaults(), plane(3));

    private static PlaneSettings plane(int boxes) {
        return plane(new PlaneLoss.Product(1, 0.25, 0.1, boxes));
    }

    private static PlaneSettings plane(PlaneLoss loss) {
        var window = new Window(-5, 5, 41);
        return new PlaneSettings(loss, window, window, 0.04, 0.25, new double[] {2, 3});
    }

    private static ReparametrisationResult run(
            @Nullable LineSettings line, @Nullable PlaneSettings plane) {
        return Reparametrisation.run(
                null, new ReparametrisationSettings(line, plane), new Seed(1), Run.unwatched());
    }

    private static LineSettings line(String formula, @Nullable SwapSettings swap) {
        return new LineSettings(formula, new Window(-3, 3, 61), 1, 0.5, List.of(), 9, swap);
    }

    private static List<String> names(ReparametrisationResult r) {
        return ReparametrisationFigures.of(r).stream().map(Figure::name).toList();
    }

    private static Plane panel(ReparametrisationResult r, String name, int index) {
        Figure figure =
                ReparametrisationFigures.of(r).stream()
                        .filter(f -> f.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return (Plane) figure.panels().get(index);
    }

    private static <M extends Mark> List<M> marks(Plane panel, Class<M> type) {
        return panel.marks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void eachPartHasItsFigure() {
        assertEquals(List.of("slab", "levels", "boxes", "balls", "maps", "volume"), names(PAPER));
        assertEquals(List.of("slab", "maps"), names(run(line("x^2", null), null)));
        assertEquals(
                List.of("levels", "balls", "volume"),
                names(run(null, plane(PlaneLoss.Expression.defaults()))));
        assertEquals(
                List.of("slab"), names(new ReparametrisationResult(PAPER.settings(), null, null)));
    }

    /** cos 3x + 1 is below 1/2 on an interval of 2 pi / 9, about 0.698, around pi / 3. */
    @Test
    void theSlabIsAsWideAsTheValley() {
        Plane p = panel(PAPER, "slab", 0);
        assertEquals("width 0.698", marks(p, Text.class).getFirst().text());
        Line width = marks(p, Line.class).getLast();
        assertEquals(2 * Math.PI / 9, width.x()[1] - width.x()[0], 1e-12);
        assertEquals(0.5, width.y()[0], 1e-12);
        assertEquals(
                "rise 0.929\nε-sharpness 0.929",
                marks(panel(PAPER, "slab", 1), Text.class).getFirst().text());
    }

    @Test
    void curvaturesStandUnderTheMinima() {
        Plane p = panel(PAPER, "maps", 1);
        assertEquals(
                List.of("0.128", "0.513", "900", "0.513"),
                marks(p, Text.class).stream().map(Text::text).toList());
        Points dots = marks(p, Points.class).getFirst();
        assertEquals(30, dots.x().length);
        for (int i = 0; i < 30; i++) {
            double t = -3.6 + 7.2 * i / 29 - Math.PI / 3;
            assertEquals(Math.sqrt(t * t + 0.01) * t, dots.x()[i], 1e-12);
        }
    }

    @Test
    void boxesAreWhereTheTheoremPutsThem() {
        List<Polygons> boxes = marks(panel(PAPER, "boxes", 0), Polygons.class);
        assertEquals(3, boxes.size());
        double scale = 22.0 / 9;
        for (int k = 0; k < 3; k++) {
            var outline = boxes.get(k).outlines().getFirst();
            assertEquals(0.9 * Math.pow(scale, k), outline.x()[0], 1e-12);
            assertEquals(1.1 * Math.pow(scale, k), outline.x()[1], 1e-12);
            assertEquals(0.9 / Math.pow(scale, k), outline.y()[0], 1e-12);
        }
        var many = run(null, plane(8));
        assertEquals(8, marks(panel(many, "boxes", 0), Polygons.class).size());
    }

    @Test
    void discsTellTheirWorstLoss() {
        double worst = Math.pow(Math.pow(1 + 0.25 / Math.sqrt(2), 2) - 1, 2);
        assertEquals(0.148, worst, 5e-4);
        assertEquals("θ = (1, 1)\nworst loss 0.148", panel(PAPER, "balls", 0).title());
        assertTrue(panel(PAPER, "balls", 1).title().startsWith("θ′ = (0.25, 4)\nworst loss 1.0"));
    }

    @Test
    void theClosedFormGoesThroughTheBounds() {
        Plane p = panel(PAPER, "volume", 0);
        Line form = marks(p, Line.class).getFirst();
        assertEquals("closed form, slope 4√ε = 0.8", form.name());
        Points middle = marks(p, Points.class).getFirst();
        for (int i = 0; i < 2; i++) assertEquals(form.y()[i], middle.y()[i], 1e-2);
    }

    @Test
    void aSwapIsShownBeforeAndAfter() {
        var r = run(line("1 - exp(-(x+1.5)^2) - exp(-8*(x-1.5)^2)", new SwapSettings(-1, 1)), null);
        assertEquals("before the swap", panel(r, "maps", 0).title());
        assertTrue(panel(r, "maps", 1).title().startsWith("swapped: η = (t² + "));
    }

    @Test
    void functionsWithoutAMinimumAreDrawnToo() {
        var r = run(line("exp(x)", null), null);
        assertEquals(
                "no minimum in the window",
                marks(panel(r, "slab", 0), Text.class).getFirst().text());
        assertEquals(2, names(run(line("1/x", null), null)).size());
        assertEquals(2, names(run(line("log(x-5)", null), null)).size());
        assertEquals(2, names(run(line("1 - exp(-x^2)", null), null)).size());
        var hole =
                new PlaneLoss.Expression(
                        "log(x)^2 - y", new PlaneLoss.Spot(1, 0), new PlaneLoss.Spot(2, 0));
        assertEquals(3, names(run(null, plane(hole))).size());
    }

    @Test
    void animationsMoveTheirFigures() {
        List<Animation> all = ReparametrisationAnimations.of(PAPER);
        assertEquals(
                List.of("disc along the hyperbola", "box after box"),
                all.stream().map(Animation::name).toList());
        Figure first = all.getLast().frame().apply(0);
        assertEquals(1, marks((Plane) first.panels().getFirst(), Polygons.class).size());
        Figure last = all.getFirst().frame().apply(all.getFirst().count() - 1);
        assertEquals(panel(PAPER, "balls", 1).title(), ((Plane) last.panels().get(1)).title());
        assertEquals(List.of(), ReparametrisationAnimations.of(run(line("x^2", null), null)));
    }

    @Test
    void twoResultsAreCompared() {
        assertEquals(
                List.of("functions of both", "areas of both"),
                ReparametrisationComparison.of(PAPER, PAPER).stream().map(Figure::name).toList());
    }
}
