package saddleback.app.labs.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;

import java.util.List;
import java.util.stream.Stream;

/** What stands where in the figures of small experiments. */
class InterferenceFiguresTest {
    private static final double CLOSE = 1e-12;

    @SuppressWarnings("NullAway.Init")
    private static InterferenceResult two;

    @SuppressWarnings("NullAway.Init")
    private static InterferenceResult three;

    @BeforeAll
    static void learn() {
        two = HandMade.two();
        three = HandMade.many(3);
    }

    private static Figure figure(InterferenceResult result, String name) {
        return InterferenceFigures.of(result).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Plane panel(InterferenceResult result, String name, int index) {
        return (Plane) figure(result, name).panels().get(index);
    }

    private static <M extends Mark> Stream<M> marks(Plane panel, Class<M> type) {
        return panel.marks().stream().filter(type::isInstance).map(type::cast);
    }

    private static List<String> words(Plane panel) {
        return marks(panel, Text.class).map(Text::text).toList();
    }

    private static List<String> legend(Plane panel) {
        return panel.marks().stream().map(Mark::name).filter(n -> !n.isEmpty()).toList();
    }

    private static List<String> names(InterferenceResult result) {
        return InterferenceFigures.of(result).stream().map(Figure::name).toList();
    }

    @Test
    void everyPartHasItsFigureAndAPreviewHasOne() {
        assertEquals(
                List.of(
                        "phase plane",
                        "learning curves",
                        "learning curves in log time",
                        "staircase",
                        "speed",
                        "interference",
                        "interference at moments",
                        "surface",
                        "saddles",
                        "microscope",
                        "basin",
                        "severity",
                        "sampled",
                        "laws",
                        "conserved",
                        "numbers"),
                names(two));
        assertEquals(List.of("learning curves"), names(HandMade.begun()));
        assertTrue(names(HandMade.study()).contains("more components"));
        assertFalse(names(three).contains("microscope"), "three components have no such plane");
        assertEquals(List.of(), InterferenceAnimations.of(HandMade.begun()));
        assertEquals(List.of(), InterferenceComparison.of(HandMade.begun(), two));
    }

    /** The area of the lobes is 1 - asinh(1) / √2 for κ = 1, by the specification's formula. */
    @Test
    void theWinnerTakesAllWhereTheClosedFormSays() {
        Plane plane = panel(two, "phase plane", 0);
        assertEquals("κ = 1: winner takes all in 37.7 % of the square", plane.title());
        var lobes = marks(plane, Polygons.class).findFirst().orElseThrow().outlines();
        assertEquals(4, lobes.size());
        double area = lobes.stream().mapToDouble(InterferenceFiguresTest::area).sum();
        assertEquals(0.376775, area, 2e-4);
        assertTrue(
                legend(plane)
                        .containsAll(
                                List.of(
                                        "winner takes all",
                                        "saddles",
                                        "attractor",
                                        "repeller",
                                        "on-policy",
                                        "tabular",
                                        "supervised")),
                legend(plane).toString());
    }

    private static double area(Polygons.Outline o) {
        double twice = 0;
        int n = o.x().length;
        for (int i = 0; i < n; i++)
            twice += o.x()[i] * o.y()[(i + 1) % n] - o.x()[(i + 1) % n] * o.y()[i];
        return Math.abs(twice) / 2;
    }

    @Test
    void ofThreeComponentsTheFirstAndTheLastAreShown() {
        Plane plane = panel(three, "phase plane", 0);
        double[] half = three.course().half();
        assertTrue(half[2] < half[0] && half[0] < half[1], "the third is first, the second last");
        assertEquals("J₂", plane.x().label());
        assertEquals("J₃", plane.y().label());
        assertEquals(List.of("on-policy"), legend(plane), "no field, no corners");
    }

    /** The time and the severity are those of the specification's checks 5 and 7. */
    @Test
    void plateausHaveBracketsWithTheirNumbers() {
        Figure figure = figure(two, "learning curves");
        assertEquals("all learned at time 192, 1 flat plateau", figure.title());
        List<String> words = words(panel(two, "learning curves", 0));
        assertEquals(1, words.size());
        assertTrue(words.getFirst().endsWith("severity 2.61e−4"), words.toString());
        List<String> both = words(panel(three, "learning curves", 0));
        assertEquals(2, both.size(), both.toString());
        assertEquals(Scale.LOG, panel(two, "learning curves in log time", 0).x().scale());
    }

    @Test
    void theUpperEdgeOfTheAreasIsTheSum() {
        Plane sums = panel(three, "learning curves", 1);
        Band top = marks(sums, Band.class).reduce((_, b) -> b).orElseThrow();
        assertArrayEquals(Curves.performance(three.course()), top.upper(), CLOSE);
        assertEquals(List.of("J₁", "J₂", "J₃", "J, on-policy"), legend(sums));
    }

    @Test
    void slowestMomentsAreMarkedAtATenthOfTheLowerPeak() {
        Plane speed = panel(two, "speed", 0);
        var plateau = two.course().flat().getFirst();
        double[] tenth = marks(speed, Segments.class).findFirst().orElseThrow().ends();
        assertEquals(0.1 * Math.min(plateau.before(), plateau.after()), tenth[1], CLOSE);
        Points flat =
                marks(speed, Points.class)
                        .filter(p -> p.name().equals("flat"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(6.03e-5, flat.y()[0], 1e-7, "check 5 of the specification");
        Plane smooth = panel(HandMade.supervised(), "speed", 0);
        assertEquals(List.of("supervised"), legend(smooth), "no plateaus");
    }

    @Test
    void fewComponentsHaveAllPairsAndManyThreeCurves() {
        Plane pairs = panel(three, "interference", 0);
        assertTrue(legend(pairs).containsAll(List.of("J₁, J₂", "J₁, J₃", "J₂, J₃")));
        InterferenceResult ten = HandMade.many(10);
        Plane many = panel(ten, "interference", 0);
        assertEquals(3, marks(many, Line.class).count());
        assertTrue(legend(many).containsAll(List.of("lowest", "mean", "highest")));
        assertTrue(words(panel(ten, "interference at moments", 0)).isEmpty());
        assertEquals(10, marks(panel(ten, "learning curves", 1), Band.class).count());
    }

    /** For κ = 1 the cosine is -1/2 everywhere. */
    @Test
    void matricesAreThoseOfTheStartAndThePlateaus() {
        Figure figure = figure(two, "interference at moments");
        assertEquals(2, figure.panels().size());
        Plane start = (Plane) figure.panels().getFirst();
        assertEquals("start", start.title());
        Raster raster = marks(start, Raster.class).findFirst().orElseThrow();
        assertEquals(1, raster.grid().value(1, 0), CLOSE, "the topmost row is the first");
        assertEquals(-0.5, raster.grid().value(0, 0), CLOSE);
        assertEquals(List.of("1.00", "−0.50", "−0.50", "1.00"), words(start));
    }

    /** 256 C² with C = (ac)² / (a + c)³, from the specification. */
    @Test
    void theMicroscopePredictsTheLeastSpeed() {
        Plane microscope = panel(two, "microscope", 0);
        var plateau = two.course().flat().getFirst();
        int from = Curves.nearest(two.course(), plateau.time());
        while (two.course().moments().get(from - 1).failure()[0] < 0.01) from--;
        double a = two.course().moments().get(from).failure()[0];
        double c = two.course().moments().get(from).success()[1];
        double invariant = Math.pow(a * c, 2) / Math.pow(a + c, 3);
        assertEquals(
                "C = (ac)² / (a+c)³; least speed by C %s, measured 6.03e−5"
                        .formatted(Brief.of(256 * invariant * invariant)),
                microscope.title());
        Points closest =
                marks(microscope, Points.class)
                        .filter(p -> p.symbol() == Symbol.OPEN_DIAMOND)
                        .findFirst()
                        .orElseThrow();
        assertEquals(8 * invariant, closest.x()[0], CLOSE);
        assertEquals(closest.x()[0], closest.y()[0], "a = c");
        assertTrue(legend(microscope).contains("equal C"));
        assertTrue(
                panel(HandMade.unfinished(), "microscope", 0).title().endsWith("no flat plateau"));
    }

    @Test
    void saddlesSayTheirIndexInWords() {
        Figure saddles = figure(two, "saddles");
        assertEquals(
                "the corner: J₁ learned\nindex 1; 0 zero, 1 positive",
                saddles.panels().get(1).title());
        assertTrue(saddles.panels().getFirst().title().endsWith("index 1; 1 zero, 2 positive"));
        assertEquals(
                "J₁, J₂ and J₄ learned",
                SaddlesFigure.learned(new boolean[] {true, true, false, true}));
        assertEquals("nothing learned", SaddlesFigure.learned(new boolean[2]));
        assertEquals("index 0; 0 zero, 0 positive", SaddlesFigure.signs(new double[0]));
    }

    @Test
    void theWayOnTheSurfaceIsTheCourse() {
        Space space = (Space) figure(two, "surface").panels().getFirst();
        SpacePath way =
                space.marks().stream()
                        .filter(SpacePath.class::isInstance)
                        .map(SpacePath.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(two.course().time().length, way.x().length);
    }

    @Test
    void sampledRunsAreUnderTheirBandsAndTheFlow() {
        Figure sampled = figure(two, "sampled");
        assertEquals(3, sampled.panels().size());
        Plane sum = (Plane) sampled.panels().getFirst();
        assertEquals(
                List.of("single runs", "0 to 100 % of the runs", "median", "flow"), legend(sum));
        assertEquals(5, marks(sum, Line.class).count(), "three runs, their median, the flow");
    }

    @Test
    void whatIsNotFinishedIsAtLeast() {
        InterferenceResult unfinished = HandMade.unfinished();
        assertEquals(
                "not all learned by time 50, 0 flat plateaus, slow since 10.4 and cut there",
                figure(unfinished, "learning curves").title());
        assertTrue(words(panel(unfinished, "numbers", 0)).contains("more than 50"));
        Plane totals = StaircaseFigures.totals(List.of(two.course(), unfinished.course()));
        assertTrue(legend(totals).contains("at least: the limit came first"));
        assertEquals(List.of("1", "0"), words(totals));
    }

    @Test
    void comparisonsShareAnAxisOfTime() {
        List<Figure> compared = InterferenceComparison.of(two, three);
        assertEquals(
                List.of("J of both", "speed of both", "numbers of both"),
                compared.stream().map(Figure::name).toList());
        Plane shares = (Plane) compared.getFirst().panels().getFirst();
        assertEquals("J / K", shares.y().label(), "two and three components");
        assertEquals(List.of("first", "second"), legend(shares));
        Plane alike = (Plane) InterferenceComparison.of(two, two).getFirst().panels().getFirst();
        assertEquals("J", alike.y().label());
    }

    @Test
    void theAnimationEndsWhereTheCourseEnds() {
        var animation = InterferenceAnimations.of(two).getFirst();
        Figure last = animation.frame().apply(animation.count() - 1);
        assertEquals("time 192", last.title());
        Points point = marks((Plane) last.panels().get(1), Points.class).findFirst().orElseThrow();
        assertEquals(two.course().totalTime(), point.x()[0], 1e-9 * point.x()[0]);
    }

    @Test
    void wordsAreShortAndPlain() {
        assertEquals("6.03e−5", Brief.of(6.03e-5));
        assertEquals("2e6", Brief.of(2e6));
        assertEquals("–", Brief.of(Double.NaN));
        assertEquals("∞", Brief.of(Double.POSITIVE_INFINITY));
        assertEquals("J₁₀", ComponentName.of(9));
        assertEquals(
                "the first line has forty letters at most and the\nrest follows",
                LawsFigures.lines("the first line has forty letters at most and the rest follows"));
    }
}
