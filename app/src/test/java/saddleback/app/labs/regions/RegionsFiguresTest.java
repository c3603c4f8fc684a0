package saddleback.app.labs.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Animation;
import saddleback.engine.given.Folding;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Text;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands where in the figures of networks whose regions are known. */
class RegionsFiguresTest {
    private static final double EXACTLY = 0;

    private static RegionsResult result(GivenNetwork network, Domain domain, List<Bound> bounds) {
        Cells cells =
                Objects.requireNonNull(
                        new RegionCounter(network, null, domain, true, 10_000)
                                .cells(10_000, Run.unwatched()));
        return new RegionsResult(
                network, null, domain, cells.census(), cells, null, bounds, null, null, null);
    }

    private static Domain.Box box(double lo, double hi, int dims) {
        double[] low = new double[dims];
        double[] high = new double[dims];
        java.util.Arrays.fill(low, lo);
        java.util.Arrays.fill(high, hi);
        return new Domain.Box(low, high);
    }

    /** |x| + |y|: four quadrants, slopes of one in each. */
    private static GivenNetwork pyramid() {
        return new GivenNetwork(
                List.of(
                        GivenLayer.relu(
                                List.of(
                                        new double[] {1, 0},
                                        new double[] {-1, 0},
                                        new double[] {0, 1},
                                        new double[] {0, -1}),
                                new double[4]),
                        GivenLayer.linear(
                                List.of(new double[] {1, 1, 1, 1}), new double[] {-0.5})));
    }

    private static List<String> names(RegionsResult result) {
        return RegionsFigures.of(result).stream().map(Figure::name).toList();
    }

    private static Plane panel(RegionsResult result, String name, int index) {
        Figure figure =
                RegionsFigures.of(result).stream()
                        .filter(f -> f.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return (Plane) figure.panels().get(index);
    }

    private static <M extends Mark> Stream<M> marks(Plane panel, Class<M> type) {
        return panel.marks().stream().filter(type::isInstance).map(type::cast);
    }

    private static List<String> words(Plane panel) {
        return marks(panel, Text.class).map(t -> t.text().strip()).toList();
    }

    @Test
    void everyPartHasItsFiguresUnderNamesOfTheirOwn() {
        RegionsResult all = RegionsPictures.plane(3, 8, 8);
        assertEquals(
                List.of(
                        "depth against width",
                        "regions against size",
                        "along training",
                        "activation regions",
                        "boundaries by layer",
                        "linear regions",
                        "layer of origin",
                        "active units",
                        "gradient",
                        "output",
                        "output in space",
                        "regions in space",
                        "layer by layer",
                        "histograms",
                        "counts and bounds"),
                names(all));
        assertEquals(names(all).size(), new HashSet<>(names(all)).size());
        assertEquals(
                List.of(
                        "function along the line",
                        "regions along the line",
                        "histograms",
                        "counts and bounds"),
                names(result(Nets.random(1, 1, 1, 8, 8), box(-3, 3, 1), List.of())));
    }

    @Test
    void countsAloneHaveTheirPanel() {
        RegionsResult full = result(pyramid(), box(-1, 1, 2), List.of());
        var alone =
                new RegionsResult(
                        full.network(),
                        null,
                        full.domain(),
                        full.census(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null);
        assertEquals(List.of("counts and bounds"), names(alone));
    }

    @Test
    void theCountsPanelHasEveryNumberInFull() {
        BigInteger large = BigInteger.TWO.pow(3000);
        RegionsResult r =
                result(
                        pyramid(),
                        box(-1, 1, 2),
                        List.of(
                                bound("upper", Bound.Kind.UPPER, BigInteger.valueOf(18769)),
                                bound("lower", Bound.Kind.LOWER, BigInteger.valueOf(2)),
                                bound("silent", Bound.Kind.LOWER, null),
                                bound("patterns", Bound.Kind.UPPER, large)));
        Plane p = panel(r, "counts and bounds", 0);
        List<String> words = words(p);
        assertTrue(words.containsAll(List.of("4", "18,769", "2")), words.toString());
        // 2^3000 = 1.2302... 10^903.
        assertTrue(words.contains("→ 1.23 × 10⁹⁰³"), words.toString());
        assertTrue(p.title().startsWith("4 activation regions, certified"), p.title());
        assertTrue(p.title().endsWith("\nsays nothing here: silent"), p.title());
    }

    private static Bound bound(
            String name, Bound.Kind kind, @org.jspecify.annotations.Nullable BigInteger value) {
        return new Bound(name, name, kind, value, null, "always");
    }

    /** The zero level of |x| + |y| - 1/2 is the square of side sqrt(1/2). */
    @Test
    void theBoundaryIsThatOfTheAffineMaps() {
        RegionsResult r = result(pyramid(), box(-1, 1, 2), List.of());
        Line line =
                marks(panel(r, "output", 0), Line.class)
                        .filter(l -> l.name().equals("output = 0"))
                        .findFirst()
                        .orElseThrow();
        double length = 0;
        for (int i = 0; i < line.x().length; i++) {
            if (Double.isNaN(line.x()[i])) continue;
            assertEquals(0.5, Math.abs(line.x()[i]) + Math.abs(line.y()[i]), 1e-12);
            if (i > 0 && !Double.isNaN(line.x()[i - 1]))
                length += Math.hypot(line.x()[i] - line.x()[i - 1], line.y()[i] - line.y()[i - 1]);
        }
        assertEquals(4 * Math.sqrt(0.5), length, 1e-12);
    }

    @Test
    void theOutputIsThatOfTheFunction() {
        RegionsResult r = result(pyramid(), box(-1, 1, 2), List.of());
        Raster raster = marks(panel(r, "output", 0), Raster.class).findFirst().orElseThrow();
        for (int row = 0; row < raster.grid().rows(); row += 37)
            for (int column = 0; column < raster.grid().columns(); column += 41)
                assertEquals(
                        Math.abs(raster.grid().x()[column])
                                + Math.abs(raster.grid().y()[row])
                                - 0.5,
                        raster.grid().value(row, column),
                        1e-12);
    }

    @Test
    void areasMakeTheDomain() {
        var disc = new Domain.Disc(new double[] {0.1, 0.2}, 1.5);
        RegionsResult r = result(Nets.random(3, 2, 1, 12), disc, List.of());
        double sum = 0;
        for (double a : Shapes.of(Objects.requireNonNull(r.cells()), disc).areas()) sum += a;
        // Chords of two degrees at most lie within 1 / 4,900 of the circle.
        assertEquals(Math.PI * 1.5 * 1.5, sum, 2e-3);
    }

    @Test
    void neighboursHaveColoursAQuarterApart() {
        RegionsResult r = result(Nets.random(5, 2, 1, 10, 10), box(-2, 2, 2), List.of());
        PlaneCut cut = PlaneCut.of(r, Objects.requireNonNull(r.cells()));
        double[] places = MapFigures.patterns(cut, 1);
        int pairs = 0;
        for (int i = 0; i < places.length; i++)
            for (int j = 0; j < i; j++) {
                int units = cut.layers().layout().units();
                int differing = 0;
                for (int u = 0; u < units; u++)
                    if (cut.cells().states()[i * units + u] != cut.cells().states()[j * units + u])
                        differing++;
                if (differing != 1) continue;
                pairs++;
                double apart = Math.abs(places[i] - places[j]);
                assertTrue(Math.min(apart, 1 - apart) >= 0.25 - 1e-12);
            }
        assertTrue(pairs > 50);
    }

    @Test
    void everyCellIsCountedOnceInEachHistogram() {
        RegionsResult r = result(Nets.random(5, 2, 1, 10, 10), box(-2, 2, 2), List.of());
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            Bars bars = marks(panel(r, "histograms", i), Bars.class).findFirst().orElseThrow();
            for (double h : bars.heights()) sum += h;
            assertEquals((double) r.census().regions(), sum, EXACTLY);
        }
    }

    /** 1402.1869, theorem 4: two folds of 2 x 2 before 11 regions. */
    @Test
    void paperUnfoldsIntoFourTimesTheRegions() {
        GivenNetwork network = new Folding(2, List.of(4, 4, 4)).network();
        RegionsResult r = result(network, box(0, 1, 2), List.of());
        Animation paper =
                RegionsAnimations.of(r).stream()
                        .filter(a -> a.name().equals("paper unfolding"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("folded 2 times: 11 regions seen", title(paper, 0));
        assertEquals("folded once: 44 regions seen", title(paper, 40));
        assertEquals("unfolded: 176 regions seen", title(paper, paper.count() - 1));
    }

    private static String title(Animation animation, int frame) {
        return animation.frame().apply(frame).panels().getFirst().title();
    }

    @Test
    void sectionsAreCutsOfTheSameNetwork() {
        GivenNetwork network = Nets.random(2, 3, 1, 6);
        var census = new saddleback.engine.regions.Census(new long[] {30}, false, false, 0);
        var r =
                new RegionsResult(
                        network,
                        null,
                        box(-1, 1, 3),
                        census,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null);
        assertEquals(List.of("sections", "counts and bounds"), names(r));
        assertEquals(
                "at least 30 activation regions, not certified",
                RegionsFigures.of(r).getFirst().title());
        assertTrue(panel(r, "sections", 1).title().startsWith("input 3 = 0: "));
    }

    @Test
    void aResultComparedWithItselfHasNoPatternAlone() {
        RegionsResult r = result(Nets.random(5, 2, 1, 10, 10), box(-2, 2, 2), List.of());
        List<Figure> figures = RegionsComparison.of(r, r);
        assertEquals(
                List.of("counts of both", "borders of both", "patterns of one alone"),
                figures.stream().map(Figure::name).toList());
        assertEquals("in the first alone: 0 patterns", figures.get(2).panels().getFirst().title());
    }
}
