package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

import saddleback.engine.Output;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/** What the files of a count say, where it is known by hand. */
class RegionsOutputTest {
    /** The lines x = 0 and y = 0, then a unit that is off everywhere. */
    private static final String CROSS =
            """
            {"network": {"given": [
              {"type": "relu", "W": [[1, 0], [0, 1]], "b": [0, 0]},
              {"type": "relu", "W": [[-1, -1]], "b": [-1]},
              {"type": "linear", "W": [[1]], "b": [2]}]}}
            """;

    @Test
    void unitsSayWhereTheyCut() {
        Output out =
                Cases.output(Cases.run(CROSS, "{\"box\": {\"lo\": [-1, -2], \"hi\": [3, 4]}}"));
        assertEquals(List.of("0", "0", "1"), Cases.column(out, "units", "layer"));
        assertEquals(List.of("0", "1", "0"), Cases.column(out, "units", "unit"));
        assertEquals(List.of("4", "4", "0"), Cases.column(out, "units", "cells"));
        assertEquals(List.of("6.0", "4.0", "0.0"), Cases.column(out, "units", "boundary"));
        assertEquals(1L, out.values().get("linear-regions"));
        assertEquals(1L, out.values().get("affine-functions"));
        assertEquals(BigInteger.valueOf(8), out.values().get("bounds.trivial"));
    }

    @Test
    void aCellSaysItsSidesAndItsMap() {
        JsonNode file =
                Cases.cells(
                        Cases.output(
                                Cases.run(CROSS, "{\"box\": {\"lo\": [-1, -2], \"hi\": [3, 4]}}")));
        assertEquals(1, file.get("format").asInt());
        assertEquals(2, file.get("dims").asInt());
        assertEquals(-2, file.at("/domain/box/lo/1").asInt());
        assertEquals("relu", file.at("/layers/0/type").asText());
        JsonNode on = null;
        for (JsonNode cell : file.get("cells"))
            if (cell.get("pattern").asText().equals("11|0")) on = cell;
        Objects.requireNonNull(on, "a cell where both first units are on");
        assertEquals(2, on.get("active").asInt());
        assertEquals(12, on.get("area").asDouble(), 1e-12);
        assertEquals(1.5, on.at("/centroid/0").asDouble(), 1e-12);
        assertEquals(2, on.get("centroid").get(1).asDouble(), 1e-12);
        assertEquals(4, on.get("corners").size());
        assertEquals(2, on.at("/c/0").asDouble());
        assertEquals(0, on.at("/J/0/0").asDouble());
        int sides = 0;
        int units = 0;
        for (JsonNode f : on.get("facets")) {
            if (f.has("side")) {
                assertEquals("upper", f.get("side").asText());
                sides++;
            } else units++;
        }
        assertEquals(2, sides);
        assertEquals(2, units);
    }

    @Test
    void seriesAreTables() {
        Output out =
                Cases.output(
                        Cases.run(
                                Cases.TRAINED,
                                """
                                {"along": 4, "sweep": {"shapes": [[3], [2, 2]], "seeds": 2}}
                                """));
        assertEquals(List.of("0", "3", "6", "9"), Cases.column(out, "along", "step"));
        List<String> regions = Cases.column(out, "along", "activation-regions");
        assertEquals(String.valueOf(out.values().get("activation-regions")), regions.getLast());
        List<String> born = Cases.column(out, "along", "born");
        List<String> died = Cases.column(out, "along", "died");
        for (int i = 1; i < 4; i++)
            assertEquals(
                    Integer.parseInt(regions.get(i)),
                    Integer.parseInt(regions.get(i - 1))
                            + Integer.parseInt(born.get(i))
                            - Integer.parseInt(died.get(i)));
        assertEquals(List.of("3", "2-2"), Cases.column(out, "sweep", "widths"));
        assertEquals(List.of("7", "11"), Cases.column(out, "sweep", "shallow"));
        assertEquals(4, Cases.column(out, "sweep-networks", "network").size());
    }
}
