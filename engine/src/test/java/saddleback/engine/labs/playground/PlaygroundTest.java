package saddleback.engine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Method;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;

class PlaygroundTest {
    static PlaygroundSettings on(Landscape function, double x, double y, Method... methods) {
        return new PlaygroundSettings(
                function,
                new Place(x, y),
                List.of(methods),
                30,
                new Span(-2, 2, 21),
                new Span(-2, 2, 41));
    }

    static PlaygroundResult run(PlaygroundSettings settings) {
        return Playground.run(null, settings, new Seed(1), Run.unwatched());
    }

    private static PlaygroundResult of(Landscape function) {
        return run(on(function, 0.4, 0.3, new GradientDescent(0.01)));
    }

    @Test
    void theGridHoldsTheFunction() {
        PlaygroundResult r = of(new Landscape.Classical());
        assertEquals(21 * 41, r.value().length);
        for (int row = 0; row < 41; row++)
            for (int c = 0; c < 21; c++) {
                double x = -2 + 4 * c / 20.0;
                double y = -2 + 4 * row / 40.0;
                assertEquals(5 * x * x - y * y, r.value()[row * 21 + c], 1e-12);
            }
    }

    @Test
    void theModelOfTheClassicalSaddle() {
        LocalModel m = of(new Landscape.Classical()).model();
        assertArrayEquals(new double[] {-2, 10}, m.values());
        assertArrayEquals(new double[] {0, 1, 1, 0}, m.vectors());
        assertArrayEquals(new double[] {-0.6, 4}, m.gradient(), 1e-15);
    }

    /** |H| = 6 r I for the monkey saddle. */
    @Test
    void theModelOfTheMonkeySaddle() {
        LocalModel m = of(new Landscape.Monkey()).model();
        assertArrayEquals(new double[] {-3, 3}, m.values(), 1e-15);
        double[] v = m.vectors();
        for (int i = 0; i < 2; i++) {
            double a = v[2 * i];
            double b = v[2 * i + 1];
            assertEquals(1, Math.hypot(a, b), 1e-15);
            assertEquals(m.values()[i] * a, 2.4 * a - 1.8 * b, 1e-15);
            assertEquals(m.values()[i] * b, -1.8 * a - 2.4 * b, 1e-15);
        }
    }

    @Test
    void gradientDescentOnTheClassicalSaddleInClosedForm() {
        PlaygroundResult r =
                run(on(new Landscape.Classical(), 0.5, 0.02, new GradientDescent(0.05)));
        var path = r.paths().getFirst();
        assertEquals(31, path.size());
        assertEquals(Walk.End.RUNNING, path.end());
        for (int s = 0; s <= 30; s++) {
            assertEquals(0.5 * Math.pow(0.5, s), path.x()[s], 1e-15);
            assertEquals(0.02 * Math.pow(1.1, s), path.y()[s], 1e-13);
        }
        assertArrayEquals(new double[] {1.1, 0.5}, r.factors().getFirst(), 1e-14);
    }

    @Test
    void aWayThatLeavesEnds() {
        var walk = new Walk(on(new Landscape.Classical(), 0.5, 0.02, none()), none());
        while (walk.step()) assertTrue(walk.steps() < 1000);
        assertEquals(Walk.End.AWAY, walk.end());
        var holes = new Landscape.Expression("log(x)");
        var falls = new Walk(on(holes, 0.5, 0.02, none()), new GradientDescent(1));
        while (falls.step()) assertTrue(falls.steps() < 1000);
        assertEquals(Walk.End.NOT_FINITE, falls.end());
        var still = new Walk(on(new Landscape.Classical(), 0, 0, none()), none());
        assertEquals(Walk.End.ARRIVED, still.end());
    }

    private static Method none() {
        return new GradientDescent(0.4);
    }

    private static void critical(Landscape function, String expected) {
        List<Critical> found = of(function).critical();
        String told =
                String.join(
                        "; ",
                        found.stream()
                                .map(
                                        c ->
                                                "%s %.6f %.6f %.6f"
                                                        .formatted(
                                                                c.kind(),
                                                                c.x() + 0.0,
                                                                c.y() + 0.0,
                                                                c.value() + 0.0))
                                .toList());
        assertEquals(expected, told);
    }

    @Test
    void criticalPointsOfTheFunctions() {
        critical(new Landscape.Classical(), "SADDLE 0.000000 0.000000 0.000000");
        critical(new Landscape.Monkey(), "DEGENERATE 0.000000 0.000000 0.000000");
        critical(new Landscape.Quartic(), "DEGENERATE 0.000000 0.000000 0.000000");
        String rosenbrock =
                "MINIMUM -1.000000 1.000000 0.000000; MINIMUM 1.000000 1.000000 0.000000; SADDLE"
                        + " 0.000000 0.000000 1.000000";
        critical(new Landscape.Rosenbrock(10), rosenbrock);
        critical(new Landscape.Rosenbrock(100), rosenbrock);
        critical(new Landscape.Expression("exp(x)"), "");
        critical(new Landscape.Expression("log(-1-x^2)"), "");
        critical(
                new Landscape.Expression("1e6*(-(x-1)^2 - (y+1)^2)"),
                "MAXIMUM 1.000000 -1.000000 0.000000");
    }

    /** sin(pi x) sin(pi y): 16 extremes where both are 1 in size, 25 saddles where both are 0. */
    @Test
    void manyCriticalPoints() {
        List<Critical> found = of(new Landscape.Expression("sin(pi x) sin(pi y)")).critical();
        assertEquals(41, found.size());
        assertEquals(8, found.stream().filter(c -> c.kind() == Critical.Kind.MINIMUM).count());
        assertEquals(8, found.stream().filter(c -> c.kind() == Critical.Kind.MAXIMUM).count());
    }

    @Test
    void eigenvaluesOfTheRosenbrockSaddle() {
        Critical saddle = of(new Landscape.Rosenbrock(10)).critical().getLast();
        assertArrayEquals(new double[] {-4, 20}, saddle.model().values(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"monkey\"",
                "{\"rosenbrock\": {\"steepness\": 20}}",
                "{\"expression\": \"sin(x) + y^2\"}"
            })
    void settingsAreReadBackAsWritten(String function) {
        Experiment<?> e = read("{\"function\": " + function + ", \"steps\": 7}");
        String written = ExperimentFile.text(e, Path.of(""));
        assertEquals(e, parse(written));
    }

    private static Experiment<?> read(String settings) {
        return parse("{\"format\": 1, \"lab\": \"playground\", \"settings\": " + settings + "}");
    }

    private static Experiment<?> parse(String text) {
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8),
                "test",
                Path.of(""),
                List.of(Playground.LAB),
                List.of());
    }

    @Test
    void aWrongExpressionIsMarkedInItsFile() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> read("{\"function\": {\"expression\": \"sin(x + y\"}}"));
        String message = String.valueOf(e.getMessage());
        assertTrue(
                message.contains("settings.function.expression: ')' at character 10, was end"),
                message);
    }

    @Test
    void outsideTheirRangesSettingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(1, 1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Landscape.Rosenbrock(0));
        assertThrows(IllegalArgumentException.class, () -> new Place(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> on(new Landscape.Monkey(), 0, 0));
    }

    @Test
    void everySettingCounts() {
        var d = on(new Landscape.Classical(), 0.5, 0.02, new GradientDescent(0.05));
        String base = told(d);
        var other = new Span(-1, 1.5, 21);
        for (PlaygroundSettings s :
                List.of(
                        new PlaygroundSettings(
                                new Landscape.Monkey(), d.start(), d.methods(), 40, d.x(), d.y()),
                        new PlaygroundSettings(
                                d.function(), new Place(0.4, 0.1), d.methods(), 40, d.x(), d.y()),
                        new PlaygroundSettings(
                                d.function(), d.start(), List.of(none()), 40, d.x(), d.y()),
                        new PlaygroundSettings(
                                d.function(), d.start(), d.methods(), 4, d.x(), d.y()),
                        new PlaygroundSettings(
                                d.function(), d.start(), d.methods(), 40, other, d.y()),
                        new PlaygroundSettings(
                                d.function(), d.start(), d.methods(), 40, d.x(), other)))
            assertTrue(!told(s).equals(base), s.toString());
    }

    private static String told(PlaygroundSettings settings) {
        return told(run(settings));
    }

    private static String told(PlaygroundResult r) {
        var out = PlaygroundOutput.of(r);
        var text = new StringBuilder(out.values().toString().replaceAll("\\[D@[0-9a-f]+", ""));
        out.arrays().forEach((name, a) -> text.append(name).append(Arrays.toString(a.data())));
        return text.append(out.tables()).toString();
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        try (Workers one = new Workers(1);
                Workers four = new Workers(4)) {
            assertEquals(told(with(one)), told(with(four)));
        }
    }

    private static PlaygroundResult with(Workers workers) {
        return Playground.run(
                null,
                PlaygroundSettings.defaults(),
                new Seed(1),
                new Run<>() {
                    @Override
                    public void step(double fraction, String doing) {
                        // nobody watches
                    }

                    @Override
                    public Workers workers() {
                        return workers;
                    }
                });
    }

    @Test
    void progressGrowsAndAnyStepCancels() {
        double[] last = {0};
        int[] steps = {0};
        Run<PlaygroundResult> watched =
                (fraction, _) -> {
                    assertTrue(fraction >= last[0] && fraction <= 1);
                    last[0] = fraction;
                    steps[0]++;
                };
        Playground.run(null, PlaygroundSettings.defaults(), new Seed(1), watched);
        assertEquals(1, last[0]);
        int all = steps[0];
        for (int at = 1; at <= all; at++) {
            int[] left = {at};
            assertThrows(
                    CancellationException.class,
                    () ->
                            Playground.run(
                                    null,
                                    PlaygroundSettings.defaults(),
                                    new Seed(1),
                                    (_, _) -> {
                                        if (--left[0] == 0) throw new CancellationException();
                                    }));
        }
    }

    @Test
    void aLongWalkCanBeStopped() {
        var settings =
                new PlaygroundSettings(
                        new Landscape.Classical(),
                        new Place(0.5, 0),
                        List.of(new GradientDescent(1e-6)),
                        1000,
                        new Span(-1, 1, 2),
                        new Span(-1, 1, 2));
        var doing = new ArrayList<String>();
        Playground.run(null, settings, new Seed(1), (_, what) -> doing.add(what));
        assertTrue(Collections.frequency(doing, "method 1") >= 4, doing.toString());
    }
}
