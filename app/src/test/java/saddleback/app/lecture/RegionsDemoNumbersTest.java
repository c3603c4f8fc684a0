package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Demo;
import saddleback.app.labs.regions.RegionsPage;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.labs.regions.Along;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.labs.regions.RegionsSettings;
import saddleback.engine.labs.regions.Sweep;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Merged;
import saddleback.engine.run.Run;
import saddleback.viz.figure.Points;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers in the words of the lectures on linear regions are those of their experiments. */
class RegionsDemoNumbersTest {
    private static final int FOLDING = 0;
    private static final int DEPTH = 1;
    private static final int PRACTICE = 2;
    private static final List<Demo> DEMOS = RegionsPage.PAGE.demos();

    private final Map<String, RegionsResult> results = new HashMap<>();

    private RegionsResult result(int demo, int step, int part) {
        Script<RegionsSettings, RegionsResult> script =
                Script.of(RegionsPage.PAGE, DEMOS.get(demo));
        String text = DEMOS.get(demo).steps().get(step - 1).parts().get(part).experiment();
        return results.computeIfAbsent(
                text,
                t ->
                        ResultSource.computed()
                                .result(RegionsPage.PAGE, script.experiment(t), Run.unwatched()));
    }

    /** Every count of every step is proved, and of a drawn cut the merging too. */
    @Test
    void everyCountIsCertified() {
        for (int d = 0; d < DEMOS.size(); d++)
            for (int s = 1; s <= DEMOS.get(d).steps().size(); s++)
                for (int p = 0; p < DEMOS.get(d).steps().get(s - 1).parts().size(); p++) {
                    RegionsResult r = result(d, s, p);
                    assertTrue(r.census().certified() && r.census().complete());
                    assertTrue(Objects.requireNonNull(r.merged()).certified());
                }
    }

    @Test
    void foldsMultiply() {
        counts(FOLDING, 1, 0, 11, 11, 11);
        assertEquals(11, bound(result(FOLDING, 1, 0), "shallow"));
        counts(FOLDING, 2, 0, 5, 5, 5);
        counts(FOLDING, 2, 1, 8, 8, 8);
        assertEquals(7, bound(result(FOLDING, 2, 1), "shallow"));
        counts(FOLDING, 3, 0, 44, 44, 44);
        after(FOLDING, 3, 4, 44);
        counts(FOLDING, 4, 0, 4, 4, 4);
        counts(FOLDING, 4, 1, 16, 16, 16);
        assertEquals(9, bound(result(FOLDING, 4, 1), "shallow"));
        counts(FOLDING, 5, 0, 176, 176, 176);
        after(FOLDING, 5, 4, 16, 176);
    }

    @Test
    void theConstructionsAttainTheirFormulas() {
        RegionsResult folding = result(FOLDING, 6, 0);
        assertEquals(176, bound(folding, "montufar-2014"));
        assertEquals(79, bound(folding, "shallow"));
        assertEquals(1331, bound(folding, "serra-upper"));
        counts(FOLDING, 7, 0, 12, 12, 12);
        counts(FOLDING, 7, 1, 16, 16, 16);
        assertEquals(3, result(FOLDING, 7, 0).census().afterLayer()[0]);
        after(FOLDING, 7, 4, 16);
        assertEquals(16, bound(result(FOLDING, 7, 1), "line-maximum"));
        counts(FOLDING, 8, 0, 64, 64, 64);
        after(FOLDING, 8, 4, 16, 64);
        assertEquals(64, bound(result(FOLDING, 8, 0), "maxout-product"));
        assertEquals(22, bound(result(FOLDING, 8, 0), "shallow"));
    }

    @Test
    void atEqualSizeTheDeepOnesHaveMore() {
        counts(DEPTH, 1, 0, 13, 13, 13);
        counts(DEPTH, 1, 1, 64, 64, 64);
        assertEquals(13, bound(result(DEPTH, 1, 1), "shallow"));
        after(DEPTH, 1, 2, 4, 8, 16, 32, 64);
        for (int part = 0; part < 2; part++) {
            assertEquals(37, parameters(result(DEPTH, 1, part).network()));
            assertEquals(57, parameters(result(DEPTH, 2, part).network()));
        }
        counts(DEPTH, 2, 0, 106, 106, 106);
        assertEquals(106, bound(result(DEPTH, 2, 0), "shallow"));
        counts(DEPTH, 2, 1, 176, 176, 176);
        RegionsResult five = result(DEPTH, 3, 1);
        counts(DEPTH, 3, 1, 2816, 2816, 2816);
        assertEquals(97, parameters(five.network()));
        assertEquals(97, 2 * 24 + 24 + 24 + 1);
        assertEquals(301, 1 + 24 + 24 * 23 / 2);
        assertEquals(211, bound(five, "shallow"));
        counts(DEPTH, 4, 0, 592, 592, 592);
        after(DEPTH, 4, 16, 592);
        assertEquals(137, bound(result(DEPTH, 4, 0), "shallow"));
    }

    @Test
    void randomOnesDoNot() {
        for (Sweep.Entry e : sweep(DEPTH, 5)) {
            assertEquals(48, Arrays.stream(e.widths()).sum());
            assertEquals(40, e.regions().length);
            assertEquals(1152, e.mean(), 0.12 * 1152);
        }
        List<Sweep.Entry> equal = sweep(DEPTH, 6);
        for (Sweep.Entry e : equal) assertEquals(200, e.parameters(), 20);
        assertEquals(1327, bound(equal.getFirst().bounds(), "serra-upper"));
        assertTrue(Arrays.stream(equal.getFirst().regions()).min().orElseThrow() > 1320);
        for (Sweep.Entry e : equal.subList(1, equal.size())) {
            assertTrue(e.mean() < 400, "mean " + e.mean());
            int units = Arrays.stream(e.widths()).sum();
            assertTrue(units >= 24 && units <= 28);
        }
        assertEquals(118_784, bound(equal.getLast().bounds(), "serra-lower"));
        for (Sweep.Entry e : sweep(DEPTH, 7))
            assertEquals(1, e.mean() / Arrays.stream(e.widths()).sum(), 0.06);
    }

    @Test
    void theThreeCountsDiffer() {
        counts(PRACTICE, 1, 0, 4, 4, 3);
        counts(PRACTICE, 2, 0, 10, 9, 8);
        counts(PRACTICE, 3, 0, 7, 1, 1);
        counts(PRACTICE, 4, 0, 6, 6, 6);
        counts(PRACTICE, 4, 1, 7, 7, 7);
        assertEquals(4e-19, Math.scalb(1.0, -30) * Math.scalb(1.0, -30) / 2, 0.5e-19);
    }

    @Test
    void theMeanOfOneLayerIsTheFormula() {
        Points rings =
                (Points) DEMOS.get(PRACTICE).steps().get(4).parts().getFirst().marks().getFirst();
        List<Sweep.Entry> entries = sweep(PRACTICE, 5);
        assertEquals(rings.x().length, entries.size());
        double far = Math.hypot(1.5, 0.7);
        for (int i = 0; i < entries.size(); i++) {
            Sweep.Entry e = entries.get(i);
            double n = e.widths()[0];
            double exact = 1 + n * 1.5 / far + n * (n - 1) / 2 * (1 - 0.7 / far);
            assertEquals(i + 1, rings.x()[i]);
            assertEquals(exact, rings.y()[i], 0.005);
            assertEquals(1000, e.regions().length);
            assertEquals(exact, e.mean(), 4 * e.deviation() / Math.sqrt(1000));
        }
        assertEquals(50, rings.y()[1], 0.5);
        assertEquals(79, bound(entries.get(1).bounds(), "serra-upper"));
    }

    @Test
    void aTrainedNetworkStaysFarBelowTheBounds() {
        Along along = Objects.requireNonNull(result(PRACTICE, 6, 0).along());
        int last = along.size() - 1;
        assertEquals(10, along.step()[1]);
        assertEquals(62, along.regions()[0]);
        assertEquals(346, along.regions()[1]);
        assertEquals(684, Arrays.stream(along.regions()).max().orElseThrow());
        assertEquals(620, along.regions()[last]);
        assertEquals(2, along.near()[last] / along.near()[0], 0.05);
        assertTrue(2 * along.born()[6] > along.regions()[6]);
        assertTrue(10 * along.born()[last] < along.regions()[last]);
        for (GivenLayer l : along.networks().getFirst().layers())
            assertTrue(Arrays.stream(l.b()).allMatch(v -> v == 0));
        RegionsResult r = result(PRACTICE, 8, 0);
        counts(PRACTICE, 8, 0, 620, 620, 620);
        assertEquals(18_769, bound(r, "serra-upper"));
        assertEquals(11_097, bound(r, "serra-lower"));
        assertEquals(529, bound(r, "shallow"));
        assertEquals(1L << 32, bound(r, "trivial"));
        assertEquals(620, result(DEPTH, 8, 1).census().regions());
    }

    private void counts(int demo, int step, int part, long cells, int regions, int functions) {
        RegionsResult r = result(demo, step, part);
        assertEquals(cells, r.census().regions());
        Merged merged = Objects.requireNonNull(r.merged());
        assertEquals(regions, merged.regions());
        assertEquals(functions, merged.functions());
    }

    /** Of the last part of a step. */
    private void after(int demo, int step, long... layers) {
        int last = DEMOS.get(demo).steps().get(step - 1).parts().size() - 1;
        assertArrayEquals(layers, result(demo, step, last).census().afterLayer());
    }

    private List<Sweep.Entry> sweep(int demo, int step) {
        return Objects.requireNonNull(result(demo, step, 0).sweep()).entries();
    }

    private static long bound(RegionsResult r, String id) {
        return bound(r.bounds(), id);
    }

    private static long bound(List<Bound> bounds, String id) {
        Bound b = bounds.stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
        return Objects.requireNonNull(b.value()).longValueExact();
    }

    private static int parameters(GivenNetwork network) {
        return network.layers().stream()
                .mapToInt(l -> l.b().length + l.w().stream().mapToInt(row -> row.length).sum())
                .sum();
    }
}
