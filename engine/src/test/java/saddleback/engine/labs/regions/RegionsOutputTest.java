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

    /** Quarters of a disc, and a chord of which the other axis meets only the half. */
    @Test
    void ofADiscOnlyWhatIsWithinCounts() {
        Output quarters =
                Cases.output(Cases.run(CROSS, "{\"disc\": {\"centre\": [0, 0], \"radius\": 2}}"));
        for (String area : Cases.column(quarters, "cells", "area"))
            assertEquals(Math.PI, Double.parseDouble(area), 1e-12);
        for (String u : Cases.column(quarters, "cells", "u1"))
            assertEquals(8 / (3 * Math.PI), Math.abs(Double.parseDouble(u)), 1e-12);
        for (int i = 0; i < 2; i++)
            assertEquals(
                    4,
                    Double.parseDouble(Cases.column(quarters, "units", "boundary").get(i)),
                    1e-12);
        // x = 0 is a chord at a distance of 3 in a disc of radius 5, y = 0 a diameter
        Output aside =
                Cases.output(Cases.run(CROSS, "{\"disc\": {\"centre\": [3, 0], \"radius\": 5}}"));
        double sum = 0;
        for (String area : Cases.column(aside, "cells", "area")) sum += Double.parseDouble(area);
        assertEquals(25 * Math.PI, sum, 1e-10);
        List<String> boundary = Cases.column(aside, "units", "boundary");
        assertEquals(8, Double.parseDouble(boundary.get(0)), 1e-12);
        assertEquals(10, Double.parseDouble(boundary.get(1)), 1e-12);
    }

    /** Two chords that cross beyond the disc, within the square around it. */
    @Test
    void whatLiesBeyondADiscBordersNothing() {
        // x + y = 1.38 and y = 0.9 meet at (0.48, 0.9), whose distance from 0 is 1.02
        String problem =
                """
                {"network": {"given": [
                  {"type": "relu", "W": [[1, 1], [0, 1]], "b": [-1.38, -0.9]},
                  {"type": "linear", "W": [[1, 2]], "b": [0]}]}}
                """;
        Output out =
                Cases.output(Cases.run(problem, "{\"disc\": {\"centre\": [0, 0], \"radius\": 1}}"));
        assertEquals(3L, out.values().get("activation-regions"));
        assertEquals(List.of("2", "2"), Cases.column(out, "units", "cells"));
        List<String> boundary = Cases.column(out, "units", "boundary");
        assertEquals(2 * Math.sqrt(1 - 1.38 * 1.38 / 2), Double.parseDouble(boundary.get(0)), 1e-9);
        assertEquals(2 * Math.sqrt(1 - 0.81), Double.parseDouble(boundary.get(1)), 1e-9);
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
