package saddleback.engine.regions.planar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.reference.Reference;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

final class PlanarCounterTest {

    private static GivenNetwork bench(String id) throws Exception {
        try (InputStream in =
                PlanarCounterTest.class.getResourceAsStream(
                        "/saddleback/engine/regions/regions-bench.json")) {
            for (JsonNode net : new ObjectMapper().readTree(in).get("nets")) {
                if (!net.get("id").asText().equals(id)) continue;
                List<GivenLayer> layers = new ArrayList<>();
                for (JsonNode layer : net.get("layers")) {
                    List<double[]> w = new ArrayList<>();
                    for (JsonNode row : layer.get("W")) w.add(numbers(row));
                    double[] b = numbers(layer.get("b"));
                    boolean relu = layer.get("type").asText().equals("relu");
                    layers.add(relu ? GivenLayer.relu(w, b) : GivenLayer.linear(w, b));
                }
                return new GivenNetwork(layers);
            }
        }
        throw new AssertionError(id);
    }

    private static double[] numbers(JsonNode node) {
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = node.get(i).asDouble();
        return numbers;
    }

    private static Domain.Box box(double x0, double y0, double x1, double y1) {
        return new Domain.Box(new double[] {x0, y0}, new double[] {x1, y1});
    }

    private static Census count(GivenNetwork net, Domain domain) {
        return new PlanarCounter(net, null, domain, true, Long.MAX_VALUE).count(Run.unwatched());
    }

    private static GivenNetwork lines(double[]... abc) {
        List<double[]> w = new ArrayList<>();
        double[] b = new double[abc.length];
        for (int i = 0; i < abc.length; i++) {
            w.add(new double[] {abc[i][0], abc[i][1]});
            b[i] = abc[i][2];
        }
        return new GivenNetwork(List.of(GivenLayer.relu(w, b)));
    }

    /** On which several independent programs agree. */
    @ParameterizedTest
    @CsvSource({"A, 1, 127", "A, 5, 465", "B, 1, 1180", "B, 5, 3979", "C, 1, 7920", "C, 5, 26170"})
    void largerNetworks(String id, double side, long regions) throws Exception {
        Census census = count(bench(id), box(-side, -side, side, side));
        assertEquals(regions, census.regions());
        assertTrue(census.certified() && census.complete());
    }

    @ParameterizedTest
    @CsvSource({"A, 572", "B, 5355"})
    void wholePlane(String id, int regions) throws Exception {
        var counter = new PlanarCounter(bench(id), null, new Domain.Whole(), true, 1_000_000);
        assertEquals(regions, counter.count(Run.unwatched()).regions());
        Cells cells = counter.cells(1_000_000, Run.unwatched());
        assertNotNull(cells);
        assertEquals(regions, cells.size());
    }

    @Test
    void parallelLinesAndConstantsOnTheWholePlane() {
        assertEquals(1, count(lines(new double[] {0, 0, 1}), new Domain.Whole()).regions());
        assertEquals(1, count(lines(new double[] {0, 0, -1}), new Domain.Whole()).regions());
        assertEquals(
                6,
                count(
                                lines(
                                        new double[] {1, 2, 0},
                                        new double[] {1, 2, -1},
                                        new double[] {-2, 1, 0},
                                        new double[] {-2, -4, 2}),
                                new Domain.Whole())
                        .regions());
    }

    /** Zaslavsky's number for lines in general position. */
    @Test
    void randomLinesOnTheWholePlane() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] abc = new double[30][];
        for (int i = 0; i < abc.length; i++) abc[i] = random.doubles(3, -1, 1).toArray();
        assertEquals(1 + 30 + 30 * 29 / 2, count(lines(abc), new Domain.Whole()).regions());
    }

    /** 1 + lines that meet the disc + crossings in it. */
    @Test
    void linesInADisc() {
        SplittableRandom random = new SplittableRandom(2);
        double radius = 1.5;
        double[][] abc = new double[25][];
        for (int i = 0; i < abc.length; i++) abc[i] = random.doubles(3, -1, 1).toArray();
        long expected = 1;
        for (int i = 0; i < abc.length; i++) {
            double[] p = abc[i];
            if (Math.abs(p[2]) < radius * Math.hypot(p[0], p[1])) expected++;
            for (int j = 0; j < i; j++) {
                double[] q = abc[j];
                double w = p[0] * q[1] - p[1] * q[0];
                double x = p[1] * q[2] - p[2] * q[1];
                double y = p[2] * q[0] - p[0] * q[2];
                if (Math.hypot(x, y) < radius * Math.abs(w)) expected++;
            }
        }
        var disc = new Domain.Disc(new double[] {0, 0}, radius);
        assertEquals(expected, count(lines(abc), disc).regions());
    }

    @Test
    void aTangentDoesNotMeetTheOpenDisc() {
        var disc = new Domain.Disc(new double[] {1, 2}, 1);
        assertEquals(1, count(lines(new double[] {1, 0, -2}), disc).regions());
        assertEquals(2, count(lines(new double[] {1, 0, -0x1.fffffffffffffp0}), disc).regions());
    }

    @Test
    void twoThreadsFindTheSame() throws Exception {
        GivenNetwork net = bench("B");
        var counter = new PlanarCounter(net, null, box(-1, -1, 1, 1), true, 1_000_000);
        try (Workers one = new Workers(1);
                Workers two = new Workers(2)) {
            Cells a = counter.cells(1_000_000, on(one));
            Cells b = counter.cells(1_000_000, on(two));
            assertNotNull(a);
            assertNotNull(b);
            assertArrayEquals(a.corners(), b.corners());
            assertArrayEquals(a.states(), b.states());
            assertArrayEquals(a.facetUnit(), b.facetUnit());
            assertEquals(a.census().exactDecisions(), b.census().exactDecisions());
            var few = new PlanarCounter(net, null, box(-1, -1, 1, 1), true, 500);
            assertArrayEquals(few.count(on(one)).afterLayer(), few.count(on(two)).afterLayer());
        }
    }

    private static Run<Object> on(Workers workers) {
        return new Run<>() {
            @Override
            public void step(double fraction, String doing) {}

            @Override
            public Workers workers() {
                return workers;
            }
        };
    }

    @Test
    void theBudgetEndsTheCount() throws Exception {
        var counter = new PlanarCounter(bench("B"), null, box(-1, -1, 1, 1), true, 300);
        Census census = counter.count(Run.unwatched());
        assertFalse(census.complete());
        assertTrue(census.regions() >= 300 && census.regions() < 1180);
        assertNull(counter.cells(1_000_000, Run.unwatched()));
    }

    @Test
    void cancellationEndsTheCount() throws Exception {
        var counter = new PlanarCounter(bench("C"), null, box(-5, -5, 5, 5), true, Long.MAX_VALUE);
        Run<Object> cancelled =
                (fraction, _) -> {
                    if (fraction > 0.1) throw new CancellationException();
                };
        assertThrows(CancellationException.class, () -> counter.count(cancelled));
    }

    /** The cells tile the box and each has the states that its middle has. */
    @Test
    void cellsTileTheBox() throws Exception {
        GivenNetwork net = bench("B");
        Cells cells =
                new PlanarCounter(net, null, box(-1, -2, 3, 1), true, 100_000)
                        .cells(100_000, Run.unwatched());
        assertNotNull(cells);
        double area = 0;
        int units = cells.states().length / cells.size();
        for (int i = 0; i < cells.size(); i++) {
            int from = cells.cornerBegin()[i];
            int to = cells.cornerBegin()[i + 1];
            double x = 0;
            double y = 0;
            for (int v = from; v < to; v++) {
                int next = v + 1 == to ? from : v + 1;
                double[] c = cells.corners();
                area += (c[2 * v] * c[2 * next + 1] - c[2 * v + 1] * c[2 * next]) / 2;
                x += c[2 * v] / (to - from);
                y += c[2 * v + 1] / (to - from);
            }
            byte[] states = Arrays.copyOfRange(cells.states(), i * units, (i + 1) * units);
            assertArrayEquals(states(net, units, x, y), states);
        }
        assertEquals(12, area, 1e-12);
    }

    private static byte[] states(GivenNetwork net, int units, double... input) {
        byte[] states = new byte[units];
        double[] h = input;
        int at = 0;
        for (GivenLayer layer : net.layers()) {
            double[] z = layer.b().clone();
            boolean relu = layer.type() == GivenLayer.Type.RELU;
            for (int i = 0; i < z.length; i++) {
                for (int k = 0; k < h.length; k++) z[i] += layer.w().get(i)[k] * h[k];
                if (relu) {
                    states[at] = (byte) (z[i] > 0 ? 1 : 0);
                    z[i] = Math.max(z[i], 0);
                }
                at++;
            }
            h = z;
        }
        return states;
    }

    /** Weights from the smallest to nearly the largest float64 numbers. */
    @Test
    void extremeWeights() {
        SplittableRandom random = new SplittableRandom(3);
        double[] scales = {1, 0x1p-1060, 0x1p1000, 0x1p-300, 0x1p400};
        for (int i = 0; i < 60; i++) {
            List<GivenLayer> layers = new ArrayList<>();
            for (int l = 0; l < 2; l++) {
                List<double[]> w = new ArrayList<>();
                double[] b = new double[4];
                for (int u = 0; u < 4; u++) {
                    double scale = scales[random.nextInt(scales.length)];
                    w.add(random.doubles(l == 0 ? 2 : 4, -scale, scale).toArray());
                    b[u] = scale * random.nextDouble(-0.5, 0.5);
                }
                layers.add(GivenLayer.relu(w, b));
            }
            GivenNetwork net = new GivenNetwork(layers);
            Domain.Box box = box(-1, -1, 1, 1);
            List<Long> truth = Reference.of(net, null, box).afterLayer();
            assertEquals(
                    truth,
                    Arrays.stream(count(net, box).afterLayer()).boxed().toList(),
                    "network " + i);
        }
    }
}
