package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.Output;
import saddleback.engine.format.Array;

import java.util.List;
import java.util.Objects;

/**
 * The names in files, and the reference values of two bandits from (0.06, 0.04): the total time at
 * 0.95, one plateau at 95.04 with speed 6.03e-5, by fourth-order Runge-Kutta steps of 0.01 in
 * Python; the other numbers are the closed forms.
 */
class InterferenceOutputTest {
    private static Output output(String settings) {
        return Interference.LAB.output().apply(Cases.run(settings));
    }

    private static double number(Output out, String name) {
        return (double) Objects.requireNonNull(out.values().get(name), name);
    }

    private static Array array(Output out, String name, int... shape) {
        Array found = Objects.requireNonNull(out.arrays().get(name), name);
        assertArrayEquals(shape, found.shape(), name);
        return found;
    }

    private static List<String> column(Output out, String table, String name) {
        return out.tables().stream()
                .filter(t -> t.name().equals(table))
                .flatMap(t -> t.columns().stream())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(table + "." + name))
                .cells();
    }

    @Test
    void twoBandits() {
        Output out = output("{}");
        assertNull(out.shortfall());
        assertEquals("on-policy", out.values().get("way"));
        assertEquals(1L, out.values().get("plateaus"));
        assertEquals(true, out.values().get("finished"));
        assertEquals(191.555, number(out, "total-time"), 0.02);
        assertEquals(-0.5, number(out, "interference"), 1e-12);
        assertEquals(-0.5, number(out, "laws.interference"), 1e-15);
        assertEquals(0.376775, number(out, "laws.area"), 5e-7);
        assertEquals(1, number(out, "surface.share"), 1e-12);
        assertEquals(95.04, Double.parseDouble(column(out, "plateau", "time").getFirst()), 0.02);
        assertEquals(6.03e-5, Double.parseDouble(column(out, "plateau", "speed").getFirst()), 5e-8);
        assertEquals(List.of("true"), column(out, "plateau", "flat"));
        assertEquals(List.of("1 0"), column(out, "plateau", "corner"));
        assertEquals(List.of("1"), column(out, "visits", "plateau"));
        assertEquals(
                List.of("1"), column(out, "visits", "index"), "four more are 0 but for errors");
        for (String cell : column(out, "conserved", "name")) assertFalse(cell.isEmpty());
    }

    @Test
    void nothingMovesWhereAllIsLearnedAtTheStart() {
        Output out = output("{\"start\": {\"performance\": [0.97, 0.96]}}");
        assertNull(out.shortfall());
        assertEquals(true, out.values().get("finished"));
        assertEquals(0, number(out, "total-time"));
        assertFalse(out.values().containsKey("surface.share"), "no directions to see J over");
    }

    @Test
    void aFlowThatMakesAllOfItsStepsSaysSo() {
        Output out = output("{\"dynamics\": {\"flow\": {\"steps\": 10}}}");
        String why = Objects.requireNonNull(out.shortfall());
        assertTrue(why.endsWith("before its limit, as all of its 10 steps were made"), why);
    }

    @Test
    void whatStandsBeside() {
        Output out = output("{}");
        assertEquals(List.of("tabular", "supervised"), out.values().get("beside"));
        assertEquals(0L, out.values().get("beside-1.plateaus"));
        assertEquals(0L, out.values().get("beside-2.plateaus"));
        int times = Objects.requireNonNull(out.arrays().get("beside-2.time")).shape()[0];
        array(out, "beside-2.components", times, 2);
        array(out, "beside-2.speed", times);
        assertFalse(out.values().containsKey("beside-2.worst-severity"));
    }

    @Test
    void arraysOfTheCourse() {
        Output out = output("{\"contexts\": 3, \"actions\": 3, \"start\": {\"adversarial\": 3}}");
        int t = Objects.requireNonNull(out.arrays().get("time")).shape()[0];
        assertTrue(t > 10);
        array(out, "time", t);
        double[] success = array(out, "components", t, 3).data();
        double[] failure = array(out, "failures", t, 3).data();
        for (int i = 0; i < 3 * t; i++) assertEquals(1, success[i] + failure[i], 1e-15);
        double[] rates = array(out, "rates", t, 3).data();
        double[] speed = array(out, "speed", t).data();
        double[] losing = array(out, "losing", t).data();
        for (int i = 0; i < t; i++) {
            double sum = rates[3 * i] + rates[3 * i + 1] + rates[3 * i + 2];
            assertEquals(speed[i], sum, 1e-15);
            int count = 0;
            for (int k = 0; k < 3; k++) if (rates[3 * i + k] < 0) count++;
            assertEquals(count, losing[i]);
        }
        double[] cosines = array(out, "interference", t, 3, 3).data();
        assertEquals(1, cosines[0], 1e-12);
        assertEquals(cosines[1], cosines[3]);
        for (String name : List.of("winner-takes-all", "bend", "velocity")) array(out, name, t);
        array(out, "surface.value", 101, 101);
    }

    @Test
    void theCurveBendsWhereThePlateauIs() {
        Output out = output("{}");
        double[] time = Objects.requireNonNull(out.arrays().get("time")).data();
        double[] bend = Objects.requireNonNull(out.arrays().get("bend")).data();
        for (int i = 0; i < time.length - 1; i++) {
            if (time[i] > 12 && time[i + 1] < 95) assertEquals(-1, bend[i]);
            if (time[i] > 96 && time[i + 1] < 178) assertEquals(1, bend[i]);
        }
    }

    @Test
    void mapsStairsAndSamples() {
        Output out =
                output(
                        "{\"start\": {\"adversarial\": 1}, \"basin\": {\"points\": 3, \"largest\":"
                                + " 0.3}, \"staircase\": {\"most\": 3}, \"dynamics\": {\"sampled\":"
                                + " {\"batch\": 8, \"runs\": 3, \"steps\": 50}}}");
        array(out, "severity", 3, 3);
        array(out, "basin-time", 3, 3);
        double[] success = array(out, "basin-success", 3).data();
        assertArrayEquals(new double[] {0.05, 0.15, 0.25}, success, 1e-15);
        assertTrue(out.values().containsKey("basin.flat"));
        assertEquals(List.of("2", "3"), column(out, "staircase", "contexts"));
        for (String name : List.of("total-time", "plateaus", "worst-severity"))
            assertEquals(2, column(out, "staircase", name).size());
        int t = Objects.requireNonNull(out.arrays().get("sampled.time")).shape()[0];
        int levels = ((double[]) Objects.requireNonNull(out.values().get("sampled.levels"))).length;
        array(out, "sampled.components", 3, t, 2);
        array(out, "sampled.bands", 3, levels, t);
        array(out, "sampled.total-time", 3);
        assertTrue(number(out, "sampled.finished") <= 1);
    }

    @Test
    void atTheLimitItIsSaid() {
        Output out = output("{\"limit\": 50}");
        assertEquals(false, out.values().get("finished"));
        assertFalse(out.values().containsKey("total-time"));
        assertEquals(50, number(out, "end.time"), 1e-9);
        assertNull(out.shortfall());
    }

    @Test
    void thatStepsRanOutIsAShortfall() {
        Output out = output("{\"dynamics\": {\"flow\": {\"steps\": 10}}}");
        assertEquals(false, out.values().get("finished"));
        assertTrue(String.valueOf(out.shortfall()).contains("before its limit"), out.shortfall());
    }
}
