package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.Output;
import saddleback.engine.regions.Domain;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Each golden case, read as an experiment, gives its numbers; its files tell of the same cells. */
class GoldenTest {

    static Stream<Arguments> cases() throws IOException {
        return Cases.golden().stream().map(c -> Arguments.of(c.get("id").asText(), c));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void countsAreThoseOfTheCase(String id, JsonNode golden) {
        Output out = Cases.output(Cases.golden(golden));
        JsonNode counts = golden.get("counts");
        assertEquals(counts.get("activation_regions").asLong(), value(out, "activation-regions"));
        assertEquals(counts.get("linear_regions_connected").asLong(), value(out, "linear-regions"));
        assertEquals(
                counts.get("distinct_affine_functions").asLong(), value(out, "affine-functions"));
        assertEquals(counts.get("interior_facets").asLong(), value(out, "interior-facets"));
        assertEquals(counts.get("boundary_facets").asLong(), value(out, "boundary-facets"));
        double[] after =
                StreamSupport.stream(
                                counts.get("activation_regions_after_layer").spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .toArray();
        String name = "activation-regions-after-layer";
        assertArrayEquals(after, (double[]) out.values().get(name));
        assertArrayEquals(after, Objects.requireNonNull(out.arrays().get(name)).data());
        assertEquals(true, out.values().get("certified"));
        assertEquals(true, out.values().get("complete"));
        assertTrue(out.values().containsKey("exact-decisions"));
        assertNull(out.shortfall());
    }

    private static long value(Output out, String name) {
        return (long) Objects.requireNonNull(out.values().get(name), name);
    }

    /** Cells fill the box, and the map of each gives its gradient row of the table. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void filesTellOfTheSameCells(String id, JsonNode golden) {
        RegionsResult r = Cases.golden(golden);
        Output out = Cases.output(r);
        JsonNode cells = Cases.cells(out).get("cells");
        assertEquals(golden.get("counts").get("activation_regions").asInt(), cells.size());
        Domain.Box box = (Domain.Box) r.domain();
        double volume = 1;
        for (int k = 0; k < r.dims(); k++) volume *= box.hi()[k] - box.lo()[k];
        String size = r.dims() == 1 ? "length" : r.dims() == 2 ? "area" : "volume";
        double sum = 0;
        int facets = 0;
        for (int i = 0; i < cells.size(); i++) {
            JsonNode cell = cells.get(i);
            sum += cell.get(size).asDouble();
            for (JsonNode f : cell.get("facets")) facets += f.has("unit") ? 1 : 0;
            assertEquals(
                    cell.get("pattern").asText(), Cases.column(out, "cells", "pattern").get(i));
            assertEquals(
                    cell.get("J").get(0).get(0).asDouble(),
                    Double.parseDouble(Cases.column(out, "cells", "gradient-1-1").get(i)));
            double[] centre = new double[r.dims()];
            for (int k = 0; k < centre.length; k++)
                centre[k] = cell.get("centroid").get(k).asDouble();
            assertEquals(cell.get("pattern").asText(), Direct.pattern(r, centre), "cell " + i);
            double[] f = Direct.value(r, centre);
            for (int o = 0; o < f.length; o++) {
                double mapped = cell.get("c").get(o).asDouble();
                for (int k = 0; k < centre.length; k++)
                    mapped += cell.get("J").get(o).get(k).asDouble() * centre[k];
                assertEquals(f[o], mapped, 1e-9 * Math.max(1, Math.abs(f[o])));
            }
        }
        assertEquals(volume, sum, 1e-9 * volume);
        if (r.dims() == 1)
            assertEquals(2 * golden.get("counts").get("interior_facets").asInt(), facets);
    }
}
