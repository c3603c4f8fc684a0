package saddleback.engine.labs.reparametrisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

class ReparametrisationTest {
    private static final ReparametrisationSettings SMALL = file("{}");

    private static ReparametrisationSettings file(String settings) {
        String text =
                "{\"format\": 1, \"lab\": \"reparametrisation\", \"seed\": 1, \"settings\": "
                        + settings
                        + "}";
        Experiment<?> e =
                ExperimentFile.parse(
                        text.getBytes(StandardCharsets.UTF_8),
                        "test",
                        Path.of(""),
                        List.of(Reparametrisation.LAB),
                        List.of());
        return Reparametrisation.LAB.typed(e).settings();
    }

    private static ReparametrisationResult run(ReparametrisationSettings s) {
        return Reparametrisation.run(null, s, new Seed(1), Run.unwatched());
    }

    @Test
    void defaultsAreThePapersFigures() {
        assertEquals(ReparametrisationSettings.defaults(), SMALL);
        Output out = Reparametrisation.LAB.output().apply(run(SMALL));
        assertEquals("cos(3x) + 1", out.values().get("line.formula"));
        assertEquals(0.8, number(out, "plane.areas.expected-slope"), 1e-15);
        assertEquals(true, out.values().get("plane.boxes.disjoint"));
        assertEquals(22.0 / 9, number(out, "plane.boxes.factor"), 1e-14);
        assertArrayEquals(
                new double[] {2216.897, 722.438, 0.2260698, 722.438},
                (double[]) out.values().get("line.maps.power-map-2.curvatures"),
                1e-3);
        for (Object v : out.values().values())
            if (v instanceof double[] numbers)
                for (double n : numbers) assertTrue(Double.isFinite(n));
    }

    private static double number(Output out, String name) {
        return (double) Objects.requireNonNull(out.values().get(name));
    }

    @Test
    void eitherHalfCanBeLeftOut() {
        ReparametrisationResult line =
                run(file("{\"plane\": null, \"line\": {\"formula\": \"x^2\", \"around\": 0}}"));
        assertEquals(null, line.plane());
        ReparametrisationResult plane =
                run(
                        file(
                                "{\"line\": null, \"plane\": {\"loss\": {\"expression\":"
                                    + " {\"formula\": \"x^2+y^2\", \"at\": {\"x\": 0, \"y\": 0}}},"
                                    + " \"extents\": [2]}}"));
        assertEquals(null, plane.line());
        assertRefused("{\"line\": null, \"plane\": null}", "settings.line");
        assertRefused("{\"line\": {\"formula\": \"x+\"}}", "settings.line.formula");
        assertRefused(
                "{\"line\": {\"maps\": [{\"power-map\": {\"a\": -1}}]}}", "settings.line.maps[0]");
        assertRefused("{\"plane\": {\"extents\": [3, 2]}}", "settings.plane.extents[1]");
    }

    private static void assertRefused(String settings, String path) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> file(settings));
        assertTrue(String.valueOf(e.getMessage()).startsWith(path), e.getMessage());
    }

    @Test
    void sameBitsForAnyNumberOfThreads() {
        var one = run(SMALL);
        try (var workers = new Workers(1)) {
            Run<ReparametrisationResult> alone =
                    new Run<>() {
                        @Override
                        public void step(double fraction, String doing) {}

                        @Override
                        public Workers workers() {
                            return workers;
                        }
                    };
            var again = Reparametrisation.run(null, SMALL, new Seed(2), alone);
            assertEquals(
                    text(Reparametrisation.LAB.output().apply(one)),
                    text(Reparametrisation.LAB.output().apply(again)));
        }
    }

    private static String text(Output out) {
        var b = new StringBuilder();
        out.values()
                .forEach(
                        (k, v) ->
                                b.append(k)
                                        .append(
                                                v instanceof double[] d
                                                        ? java.util.Arrays.toString(d)
                                                        : v)
                                        .append('\n'));
        out.tables().forEach(t -> b.append(t.columns()));
        return b.toString();
    }

    @Test
    void progressGrowsAndCancellingStops() {
        var seen = new ArrayList<Double>();
        Reparametrisation.run(null, SMALL, new Seed(1), (fraction, _) -> seen.add(fraction));
        for (int i = 1; i < seen.size(); i++) assertTrue(seen.get(i) >= seen.get(i - 1));
        assertEquals(1, seen.getLast());
        assertThrows(
                CancellationException.class,
                () ->
                        Reparametrisation.run(
                                null,
                                SMALL,
                                new Seed(1),
                                (fraction, _) -> {
                                    if (fraction > 0.4) throw new CancellationException();
                                }));
    }
}
