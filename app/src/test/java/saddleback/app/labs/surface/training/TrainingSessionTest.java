package saddleback.app.labs.surface.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.training.LiveSettings;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.surface.Directions;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.net.Network;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.CubicRegularisation;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.KrylovSaddleFreeNewton;
import saddleback.engine.optim.Lbfgs;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.TrustRegion;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TrainingSessionTest {
    private static final Pattern STEP = Pattern.compile("step (\\d+)");
    private static final Cases.Case PLANE = Cases.plane();

    /** 120 examples in batches of 16. */
    private static final int PER_EPOCH = 8;

    private @Nullable Session opened;

    @AfterEach
    void close() {
        if (opened != null) opened.close();
    }

    private Session open(Cases.Case c) {
        Session s = c.open();
        opened = s;
        return s;
    }

    private static Shown await(Session s, Predicate<Shown> what) {
        while (true) {
            Session.Pace pace = s.tick();
            if (what.test(s.shown())) return s.shown();
            if (pace == Session.Pace.REST && !what.test(s.shown()))
                throw new AssertionError("at rest with " + s.shown().status());
            Thread.onSpinWait();
        }
    }

    /** Ticks until nothing more comes. */
    private static Shown rest(Session s) {
        while (s.tick() != Session.Pace.REST) Thread.onSpinWait();
        return s.shown();
    }

    private static Shown press(Session s, String control) throws IOException {
        s.act(new Act.Press(control));
        return rest(s);
    }

    private static long steps(Shown shown) {
        Matcher m = STEP.matcher(shown.status());
        assertTrue(m.find(), shown.status());
        return Long.parseLong(m.group(1));
    }

    private static <C extends Control> C control(Shown shown, Class<C> type, String id) {
        return shown.controls().stream()
                .filter(c -> c.id().equals(id))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(Shown shown, String name) {
        return shown.figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Grid map(Shown shown) {
        Plane panel = (Plane) figure(shown, "map").panels().getFirst();
        return panel.marks().stream()
                .filter(Raster.class::isInstance)
                .map(m -> ((Raster) m).grid())
                .findFirst()
                .orElseThrow();
    }

    /** The last training loss, or the last test loss, that the learning curves show. */
    private static double[] curve(Shown shown, String name) {
        Plane panel = (Plane) figure(shown, "loss").panels().getFirst();
        return panel.marks().stream()
                .filter(m -> m.name().equals(name))
                .map(m -> ((Line) m).y())
                .findFirst()
                .orElseThrow();
    }

    private static Prepared prepared(Cases.Case c) {
        return Preparation.loaded(
                Objects.requireNonNull(c.experiment().problem()), new Seed(c.experiment().seed()));
    }

    private static double loss(Cases.Case c, double[] w) {
        return prepared(c).train(Workers.shared()).value(w);
    }

    /** The weights shown, written and read again. */
    private static double[] weights(Session s, Cases.Case c, Path folder) throws IOException {
        s.act(new Act.Save("keep-weights", folder));
        s.written();
        return WeightFile.read(folder.resolve("weights.npz"), prepared(c).network());
    }

    @Test
    void itBeginsAtRestAtTheExperimentsInitialWeights(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        Shown shown = rest(s);
        assertEquals(0, steps(shown));
        assertFalse(shown.stale());
        assertEquals(
                List.of("surface", "map", "loss", "accuracy", "decision regions"),
                shown.figures().stream().map(Figure::name).toList());
        Network network = prepared(PLANE).network();
        double[] drawn =
                new saddleback.engine.net.Init.He().draw(network, new Seed(3).of("weights"));
        assertArrayEquals(drawn, weights(s, PLANE, dir.resolve("w")));
    }

    /** Four epochs, one after the other, give the very weights of the experiment's training. */
    @Test
    void unchangedItIsTheExperimentsTraining(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        for (int i = 1; i <= 4; i++) assertEquals((long) i * PER_EPOCH, steps(press(s, "epoch")));
        double[] trained = PLANE.result().slices().getFirst().slice().plane().origin();
        assertArrayEquals(trained, weights(s, PLANE, dir.resolve("w")));
    }

    @Test
    void aPauseIsAPause() throws IOException {
        Session s = open(PLANE);
        s.act(new Act.Press("run"));
        await(s, shown -> steps(shown) > 20);
        assertEquals("Pause", control(s.shown(), Control.Button.class, "run").label());
        Shown paused = press(s, "run");
        assertEquals("Start", control(paused, Control.Button.class, "run").label());
        long at = steps(paused);
        for (int i = 0; i < 1000; i++) s.tick();
        assertEquals(at, steps(s.shown()));
        assertEquals(at + 1, steps(press(s, "step")));
    }

    @Test
    void theSurfaceIsAboutThePresentWeights(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        press(s, "epoch");
        Shown shown = press(s, "step");
        double[] w = weights(s, PLANE, dir.resolve("w"));
        assertEquals(loss(PLANE, w), map(shown).at(0, 0), 1e-12);
        var plane = PLANE.result().slices().getFirst().slice().plane();
        double[] off = w.clone();
        for (int i = 0; i < off.length; i++) off[i] += plane.d1()[i] - plane.d2()[i];
        assertEquals(loss(PLANE, off), map(shown).at(1, -1), 1e-11);
    }

    @Test
    void theStayingSurfaceIsTheResults() throws IOException {
        Session s = open(PLANE);
        s.act(new Act.Choose("view", 1));
        Shown shown = rest(s);
        assertArrayEquals(
                PLANE.result().slices().getFirst().main().of(Metric.LOSS), map(shown).values());
    }

    @Test
    void lookingBackShowsTheRecordedWeights(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        for (int i = 0; i < 3; i++) press(s, "epoch");
        s.act(new Act.Slide("moment", 1.2));
        Shown back = rest(s);
        assertEquals(PER_EPOCH, steps(back));
        assertTrue(back.status().startsWith("looking back: epoch 1,"), back.status());
        double[] w = weights(s, PLANE, dir.resolve("w"));
        double train = loss(PLANE, w);
        double test = prepared(PLANE).test(Workers.shared()).value(w);
        assertEquals(train, map(back).at(0, 0), 1e-12);
        assertEquals(4, curve(back, "training").length);
        assertEquals(train, curve(back, "training")[1], 1e-12);
        assertEquals(test, curve(back, "test")[1], 1e-12);
        assertTrue(back.status().contains("%.4g training".formatted(train)), back.status());
        assertEquals(1, control(back, Control.Slider.class, "moment").value());
        s.act(new Act.Slide("moment", 3));
        assertEquals(3 * PER_EPOCH, steps(rest(s)));
    }

    @Test
    void lookingBackPauses() throws IOException {
        Session s = open(PLANE);
        s.act(new Act.Slide("pace", 100));
        s.act(new Act.Press("run"));
        await(s, shown -> steps(shown) > 3 * PER_EPOCH);
        s.act(new Act.Slide("moment", 1));
        assertEquals(PER_EPOCH, steps(rest(s)));
        assertFalse(control(s.shown(), Control.Button.class, "run").label().equals("Pause"));
    }

    /** Again to the same bits; what came after the moment is gone. */
    @Test
    void goingOnFromHereForgetsWhatCameAfter(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        for (int i = 0; i < 4; i++) press(s, "epoch");
        double[] first = weights(s, PLANE, dir.resolve("first"));
        s.act(new Act.Slide("moment", 2));
        rest(s);
        s.act(new Act.Slide("pace", 1));
        s.act(new Act.Press("go-on"));
        s.act(new Act.Press("run"));
        Shown on = rest(s);
        long at = steps(on);
        assertTrue(at >= 2 * PER_EPOCH && at < 3 * PER_EPOCH, on.status());
        assertFalse(on.status().startsWith("looking back"));
        s.act(new Act.Slide("pace", 1e4));
        while (steps(s.shown()) < 4 * PER_EPOCH) press(s, "step");
        assertArrayEquals(first, weights(s, PLANE, dir.resolve("second")));
        assertThrows(IllegalArgumentException.class, () -> s.act(new Act.Press("go-on")));
    }

    /** One plain step moves by rate times gradient, the gradient found by central differences. */
    @Test
    void aChangeOfMethodAndRateTakesEffect(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        press(s, "epoch");
        s.act(new Act.Fill("method", new LiveSettings(new GradientDescent(0.5), null)));
        s.act(new Act.Slide("rate", 0.02));
        Shown changed = rest(s);
        assertEquals(0.02, control(changed, Control.Slider.class, "rate").value());
        assertEquals(
                new LiveSettings(new GradientDescent(0.02), null),
                control(changed, Control.Form.class, "method").settings());
        double[] before = weights(s, PLANE, dir.resolve("before"));
        press(s, "step");
        double[] after = weights(s, PLANE, dir.resolve("after"));
        double h = 1e-5;
        for (int i = 0; i < before.length; i += 5) {
            double[] w = before.clone();
            w[i] += h;
            double up = loss(PLANE, w);
            w[i] -= 2 * h;
            double slope = (up - loss(PLANE, w)) / (2 * h);
            assertEquals(before[i] - 0.02 * slope, after[i], 1e-9);
        }
    }

    @Test
    void methodsWithoutARateHaveNoRateToSlide() throws IOException {
        Session s = open(PLANE);
        s.act(new Act.Fill("method", new LiveSettings(Lbfgs.defaults(), null)));
        assertFalse(control(rest(s), Control.Slider.class, "rate").enabled());
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new LiveSettings(Lbfgs.defaults(), 16));
        assertTrue(String.valueOf(e.getMessage()).startsWith("batch: "), e.getMessage());
    }

    /** Each step goes on from the weights of the one before, and goes lower. */
    @Test
    void trainingGoesOnWithAMethodOfSecondOrder(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        press(s, "epoch");
        double before = loss(PLANE, weights(s, PLANE, dir.resolve("before")));
        for (Method method :
                List.of(
                        SaddleFreeNewton.defaults(),
                        KrylovSaddleFreeNewton.defaults(),
                        TrustRegion.defaults(),
                        CubicRegularisation.defaults())) {
            s.act(new Act.Fill("method", new LiveSettings(method, null)));
            assertFalse(control(rest(s), Control.Slider.class, "rate").enabled());
            press(s, "step");
            String folder = method.getClass().getSimpleName();
            double after = loss(PLANE, weights(s, PLANE, dir.resolve(folder)));
            assertTrue(after < before, method + ": " + after + " after " + before);
            before = after;
        }
    }

    @Test
    void trainingThatRunsAwayStopsAndCanBeGoneBackFrom() throws IOException {
        Session s = open(PLANE);
        press(s, "epoch");
        s.act(new Act.Fill("method", new LiveSettings(new GradientDescent(1e200), null)));
        s.act(new Act.Press("run"));
        Shown away = rest(s);
        assertTrue(away.status().contains("infinite or NaN"), away.status());
        assertFalse(control(away, Control.Button.class, "run").enabled());
        s.act(new Act.Slide("moment", 1));
        s.act(new Act.Fill("method", new LiveSettings(Adam.defaults(), 16)));
        rest(s);
        s.act(new Act.Press("go-on"));
        await(s, shown -> steps(shown) > 3 * PER_EPOCH);
        assertTrue(Double.isFinite(map(press(s, "run")).at(0, 0)));
    }

    @Test
    void itBeginsAnewFromTheWeightsAskedFor(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        double[] first = weights(s, PLANE, dir.resolve("first"));
        press(s, "epoch");
        assertEquals(0, steps(press(s, "again")));
        assertArrayEquals(first, weights(s, PLANE, dir.resolve("again")));
        assertEquals(1, curve(s.shown(), "training").length);
        press(s, "other-weights");
        double[] other = weights(s, PLANE, dir.resolve("other"));
        press(s, "other-weights");
        double[] third = weights(s, PLANE, dir.resolve("third"));
        assertFalse(first[0] == other[0] || other[0] == third[0] || first[0] == third[0]);
        press(s, "result-weights");
        assertArrayEquals(
                PLANE.result().slices().getFirst().slice().plane().origin(),
                weights(s, PLANE, dir.resolve("result")));
    }

    @Test
    void frozenPointsMakeALineAndThenAPlaneThroughThem(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        press(s, "epoch");
        double[] a = weights(s, PLANE, dir.resolve("a"));
        press(s, "freeze-origin");
        assertFalse(control(s.shown(), Control.Save.class, "keep-experiment").enabled());
        press(s, "epoch");
        double[] b = weights(s, PLANE, dir.resolve("b"));
        Shown line = press(s, "freeze-second");
        Plane profile = (Plane) figure(line, "profile").panels().getFirst();
        Line on = (Line) profile.marks().getFirst();
        assertEquals(loss(PLANE, a), on.y()[index(on.x(), 0)], 1e-12);
        assertEquals(loss(PLANE, b), on.y()[index(on.x(), 1)], 1e-12);
        press(s, "epoch");
        double[] c = weights(s, PLANE, dir.resolve("c"));
        Shown plane = press(s, "freeze-third");
        assertFalse(plane.stale());
        assertEquals(loss(PLANE, a), map(plane).at(0, 0), 1e-12);
        assertEquals(loss(PLANE, b), map(plane).at(1, 0), 1e-12);
        assertEquals(loss(PLANE, c), map(plane).at(0, 1), 1e-12);

        Path folder = dir.resolve("kept");
        s.act(new Act.Save("keep-experiment", folder));
        Path file = s.written().orElseThrow();
        assertEquals(folder.resolve("experiment.json"), file);
        assertTrue(s.written().isEmpty());
        var kept = ExperimentFile.read(file, Cases.labs(), List.of());
        var points = (Directions.Points) ((SurfaceSettings) kept.settings()).directions();
        assertEquals(3, points.files().size());
        var again = Cases.run(kept).result();
        var grid = new Grid(again.x(), again.y(), again.slices().getFirst().main().of(Metric.LOSS));
        assertEquals(loss(PLANE, a), grid.at(0, 0), 1e-12);
        assertEquals(loss(PLANE, b), grid.at(1, 0), 1e-12);
        assertEquals(loss(PLANE, c), grid.at(0, 1), 1e-12);

        Shown thawed = press(s, "thaw");
        assertEquals(0, control(thawed, Control.Choice.class, "view").chosen());
    }

    private static int index(double[] axis, double value) {
        for (int i = 0; i < axis.length; i++) if (axis[i] == value) return i;
        throw new AssertionError("no " + value);
    }

    @Test
    void theSamePointIsNotFrozenTwice() throws IOException {
        Session s = open(PLANE);
        press(s, "freeze-origin");
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> s.act(new Act.Press("freeze-second")));
        assertTrue(String.valueOf(e.getMessage()).startsWith("frozen points: "), e.getMessage());
        assertTrue(s.shown().figures().stream().anyMatch(f -> f.name().equals("map")));
    }

    @Test
    void keptWeightsAreAnExperimentAboutThem(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        press(s, "epoch");
        Path folder = dir.resolve("kept");
        s.act(new Act.Save("keep-weights", folder));
        var kept = ExperimentFile.read(s.written().orElseThrow(), Cases.labs(), List.of());
        var again =
                Preparation.of(
                        Objects.requireNonNull(kept.problem()),
                        WeightFile::read,
                        new Seed(kept.seed()),
                        Run.unwatched());
        assertEquals(
                map(rest(s)).at(0, 0), again.train(Workers.shared()).value(again.weights()), 1e-12);
    }

    @Test
    void alongALineTheProfileFollows(@TempDir Path dir) throws IOException {
        Cases.Case c = Cases.line();
        Session s = open(c);
        Shown shown = press(s, "epoch");
        Plane profile = (Plane) figure(shown, "profile").panels().getFirst();
        Line on = (Line) profile.marks().getFirst();
        double[] w = weights(s, c, dir.resolve("w"));
        assertEquals(loss(c, w), on.y()[index(on.x(), 0)], 1e-12);
    }

    /** The border is where both outputs are equal. */
    @Test
    void decisionRegionsAreTheNetworks(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        Shown shown = press(s, "epoch");
        double[] w = weights(s, PLANE, dir.resolve("w"));
        Plane panel = (Plane) figure(shown, "decision regions").panels().getFirst();
        Grid grid = ((Raster) panel.marks().getFirst()).grid();
        assertTrue(panel.marks().get(1) instanceof Contours);
        for (int j = 0; j < grid.rows(); j += 20)
            for (int i = 0; i < grid.columns(); i += 20)
                assertEquals(leaning(w, grid.x()[i], grid.y()[j]), grid.value(j, i), 1e-12);
    }

    /** p1 - p0 of the 2-6-2 network, written out; weights lie as in PyTorch. */
    private static double leaning(double[] w, double x, double y) {
        double z0 = w[30];
        double z1 = w[31];
        for (int u = 0; u < 6; u++) {
            double h = Math.tanh(w[2 * u] * x + w[2 * u + 1] * y + w[12 + u]);
            z0 += w[18 + u] * h;
            z1 += w[24 + u] * h;
        }
        double p1 = 1 / (1 + Math.exp(z0 - z1));
        return 2 * p1 - 1;
    }

    @Test
    void aTwinDoesNotDisturb(@TempDir Path dir) throws IOException {
        Session s = open(PLANE);
        try (Session twin = PLANE.open()) {
            twin.act(new Act.Press("run"));
            press(s, "epoch");
            press(s, "epoch");
        }
        double[] w = weights(s, PLANE, dir.resolve("w"));
        s.close();
        Session alone = open(PLANE);
        press(alone, "epoch");
        press(alone, "epoch");
        assertArrayEquals(weights(alone, PLANE, dir.resolve("alone")), w);
    }

    @Test
    void closingEndsTheThreads() throws IOException {
        long before = alive();
        Session s = open(PLANE);
        s.act(new Act.Press("run"));
        await(s, shown -> steps(shown) > 5);
        assertTrue(alive() >= before + 2);
        s.close();
        assertTrue(alive() <= before, "threads of other sessions may end meanwhile");
    }

    private static long alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("live "))
                .filter(Thread::isAlive)
                .count();
    }

    @Test
    void whatIsNotThereIsRefused() {
        Session s = open(PLANE);
        for (Act act :
                List.of(
                        new Act.Press("nothing"),
                        new Act.Slide("nothing", 1),
                        new Act.Choose("view", 2),
                        new Act.Fill("method", new Sgd(0.1, 0, false)),
                        new Act.Toggle("run", true)))
            assertThrows(IllegalArgumentException.class, () -> s.act(act), act.toString());
    }
}
