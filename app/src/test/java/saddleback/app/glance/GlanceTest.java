package saddleback.app.glance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.DataSettings;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.Sine;
import saddleback.engine.data.TeacherStudent;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.given.Folding;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which figures a problem has, and that they say what is so. */
class GlanceTest {
    private static final GeneratedData MOONS = new GeneratedData(new TwoMoons(700, 0.1));
    private static final GeneratedData SINE = new GeneratedData(new Sine(50, 1, 0.1));

    private static List<String> names(Prepared p) {
        return Glance.of(p).stream().map(Figure::name).toList();
    }

    private static Plane plane(Figure figure) {
        return (Plane) figure.panels().getFirst();
    }

    static <M> List<M> marks(Plane plane, Class<M> type) {
        return plane.marks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static double[] normals(int size) {
        var normals = new Seed(3).normals();
        var w = new double[size];
        Arrays.setAll(w, i -> normals.next());
        return w;
    }

    @Test
    void everyKindOfProblemHasItsFigures() {
        Loss entropy = Loss.CROSS_ENTROPY;
        assertEquals(
                List.of("network", "data", "decision regions", "weights"),
                names(Problems.loaded(MOONS, entropy, Problems.dense(2))));
        assertEquals(
                List.of("network", "data", "fitted curve", "weights"),
                names(Problems.loaded(SINE, Loss.SQUARED_ERROR, Problems.dense(1))));
        assertEquals(
                List.of("network", "data", "weights", "examples that are wrong"),
                names(Problems.loaded(Problems.sample("digits"), entropy, Problems.dense(10))));
        assertEquals(
                List.of("network", "data", "weights"),
                names(Problems.loaded(Problems.sample("iris"), entropy, Problems.dense(3))));
        var teacher =
                new GeneratedData(
                        new TeacherStudent(40, 2, 3, 2, TeacherStudent.Activation.TANH, 0));
        assertEquals(
                List.of("network", "data", "predicted values", "weights"),
                names(Problems.loaded(teacher, Loss.SQUARED_ERROR, Problems.dense(2))));
    }

    /** There is nothing to show but the network itself. */
    @Test
    void aNetworkInNumbersNeedsNoData() {
        var problem =
                new Problem(
                        DataSettings.none(),
                        new NetworkSettings.Constructed(new Folding(2, List.of(4, 4))),
                        Loss.CROSS_ENTROPY,
                        0,
                        new Weights.Given());
        Prepared p =
                Preparation.weighted(
                        Preparation.loadedIfAny(problem, new Seed(1)),
                        WeightFile::read,
                        new Seed(1),
                        Run.unwatched());
        assertEquals(List.of("network", "weights"), names(p));
        Plane network = plane(Glance.network(p));
        assertEquals("37 parameters, no examples", network.title());
        assertEquals("output\n1 value", marks(network, Text.class).getLast().text());
    }

    @Test
    void parametersAreThoseCountedByHand() {
        var layers =
                new LayerSettings[] {
                    Problems.dense(64),
                    Problems.RELU,
                    new LayerSettings.Maxout(5, 3),
                    new LayerSettings.Dense(7, false),
                    new LayerSettings.LeakyRelu(0.01),
                    Problems.dense(10)
                };
        Prepared p =
                Problems.loaded(Problems.sample("fashion-mnist-14"), Loss.CROSS_ENTROPY, layers);
        long[] counts = LayerBox.of(p).stream().mapToLong(LayerBox::parameters).toArray();
        assertArrayEquals(
                new long[] {196 * 64 + 64, 0, 64 * 15 + 15, 5 * 7, 0, 7 * 10 + 10}, counts);
        Figure figure = Glance.network(p);
        assertEquals("13,698 parameters", plane(figure).title());
        List<String> words = marks(plane(figure), Text.class).stream().map(Text::text).toList();
        assertEquals(
                List.of(
                        "input\n14 × 14 pixels",
                        "dense\n196 → 64\n12,608\nparameters",
                        "relu\n64",
                        "maxout of 3\n64 → 5\n975\nparameters",
                        "dense, no bias\n5 → 7\n35\nparameters",
                        "leaky relu\nslope 0.01\n7",
                        "dense\n7 → 10\n80\nparameters",
                        "output\n10 classes\ncross-entropy"),
                words);
    }

    @Test
    void boxesOfADeepNetworkAreReadLikeText() {
        var slots = new DiagramSlots(14);
        assertEquals(2, slots.rows());
        assertEquals(7, slots.columns());
        assertEquals(slots.centre(0), slots.centre(7));
        assertTrue(slots.wordsTop(7) < slots.wordsTop(0));
        assertEquals(13 + 1, slots.arrows().size(), "one to each box, and one way round");
    }

    @Test
    void barsCountEveryWeightAndBias() {
        Prepared p = Problems.loaded(MOONS, Loss.CROSS_ENTROPY, hidden(40));
        double[] w = normals(p.network().size());
        Figure figure = Glance.weights(p, w);
        double[] counts =
                figure.panels().stream()
                        .flatMap(GlanceTest::bars)
                        .mapToDouble(b -> Arrays.stream(b.heights()).filter(v -> v > 0).sum())
                        .toArray();
        assertArrayEquals(new double[] {2 * 40, 40, 40 * 2, 2}, counts);
    }

    private static Stream<Bars> bars(Panel panel) {
        return marks((Plane) panel, Bars.class).stream();
    }

    private static LayerSettings[] hidden(int units) {
        return new LayerSettings[] {Problems.dense(units), Problems.TANH, Problems.dense(2)};
    }

    /** Each bar against a count of the weights between its edges. */
    @Test
    void barsStandWhereTheWeightsAre() {
        Prepared p = Problems.loaded(MOONS, Loss.CROSS_ENTROPY, hidden(40));
        double[] w = normals(p.network().size());
        Bars bars = bars(Glance.weights(p, w).panels().getFirst()).findFirst().orElseThrow();
        double[] e = bars.edges();
        for (int i = 1; i < bars.heights().length - 1; i++) {
            double from = e[i];
            double to = e[i + 1];
            long count = Arrays.stream(w, 0, 80).filter(v -> v >= from && v < to).count();
            assertEquals(
                    (double) count, Double.isNaN(bars.heights()[i]) ? 0 : bars.heights()[i], 1e-12);
        }
        assertEquals(-e[0], e[e.length - 1], 1e-12);
    }

    @Test
    void meanAndDeviationAreThoseOfTheWeights() {
        Prepared p =
                Problems.loaded(SINE, Loss.SQUARED_ERROR, Problems.dense(4), Problems.dense(1));
        double[] w = {1, 2, 3, 6, 9, 9, 9, 9, -1, -1, 1, 1, 0};
        Figure figure = Glance.weights(p, w);
        assertEquals("layer 1: 1 → 4\n3 ± 1.87", figure.panels().get(0).title());
        assertEquals("layer 2: 4 → 1\n0 ± 1", figure.panels().get(1).title());
    }

    @Test
    void saysHowManyWeightsAreNotFinite() {
        Prepared p = Problems.loaded(SINE, Loss.SQUARED_ERROR, Problems.dense(1));
        Figure figure = Glance.weights(p, new double[] {Double.NaN, 1});
        assertTrue(figure.title().endsWith("; 1 of 2 not finite"), figure.title());
        assertTrue(Glance.decisions(p, new double[] {Double.NaN, 1}).isPresent());
    }

    @Test
    void examplesAreTakenInEvenSteps() {
        assertArrayEquals(new int[] {0, 2, 5, 7}, Some.of(10, 4).indices());
        assertArrayEquals(new int[] {0, 1, 2}, Some.of(3, 4).indices());
        assertEquals("500 of 10,000 training examples", Some.of(10_000, 500).words("training"));
        assertEquals("3 test examples", Some.of(3, 4).words("test"));
        assertEquals(
                "500 of 700 training examples (full), 500 of 700 test examples (open)",
                plane(Glance.data(Problems.loaded(MOONS, Loss.CROSS_ENTROPY, Problems.dense(2))))
                        .title());
    }

    @Test
    void pointsOfAClassLieWhereItsExamplesAre() {
        var moons = new GeneratedData(new TwoMoons(20, 0));
        Prepared p = Problems.loaded(moons, Loss.CROSS_ENTROPY, Problems.dense(2));
        List<Points> points = marks(plane(Glance.data(p)), Points.class);
        List<Points> train = points.stream().filter(m -> !m.name().isEmpty()).toList();
        assertEquals(List.of("class 0", "class 1"), train.stream().map(Points::name).toList());
        for (Points m : points) {
            boolean upper = m.symbol() == Symbol.CIRCLE || m.symbol() == Symbol.RING; // class 0
            for (int i = 0; i < m.x().length; i++) {
                double dx = m.x()[i] - (upper ? 0 : 1);
                double dy = m.y()[i] - (upper ? 0 : 0.5);
                assertEquals(1, Math.hypot(dx, dy), 1e-12, "on its half circle");
            }
        }
    }

    @Test
    void theCurveIsTheNetworks() {
        Prepared p = Problems.loaded(SINE, Loss.SQUARED_ERROR, Problems.dense(1));
        Figure figure = Glance.decisions(p, new double[] {2, -0.5}).orElseThrow();
        Line line = marks(plane(figure), Line.class).getFirst();
        for (int i = 0; i < line.x().length; i++)
            assertEquals(2 * line.x()[i] - 0.5, line.y()[i], 1e-12);
    }

    @Test
    void refusesWeightsOfAnotherNetwork() {
        Prepared p = Problems.loaded(MOONS, Loss.CROSS_ENTROPY, Problems.dense(2));
        var e =
                assertThrows(
                        IllegalArgumentException.class, () -> Glance.of(p, new double[] {1, 2}));
        assertEquals("weights: 6 numbers, was 2", e.getMessage());
    }

    @Test
    void numbersReadWell() {
        assertEquals("0.117", Numbers.brief(0.1173));
        assertEquals("−2.5", Numbers.brief(-2.5));
        assertEquals("100", Numbers.brief(100));
        assertEquals("1.2e−05", Numbers.brief(1.23e-5));
        assertEquals("1 class", Numbers.count(1, "class", "classes"));
    }
}
