package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

import saddleback.engine.Output;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.ArrayList;
import java.util.List;

/** Sizes in files, against polygons that are cut here by the half planes of each pattern. */
class CellsFilesTest {
    private static final double[][] BOX = {{-1.5, -1}, {2, -1}, {2, 1.5}, {-1.5, 1.5}};
    private static final String SETTINGS =
            "{\"box\": {\"lo\": [-1.5, -1], \"hi\": [2, 1.5]}, \"cut\": \"input\"}";

    /** A corner, and the unit on whose line the edge from it lies, -1 for the box. */
    private record Corner(double x, double y, int edge) {}

    @Test
    void areasCentroidsAndLengthsAreThoseOfThePatterns() {
        RegionsResult r = Cases.run(Cases.TRAINED, SETTINGS);
        Output out = Cases.output(r);
        JsonNode file = Cases.cells(out).get("cells");
        List<String> patterns = Cases.column(out, "cells", "pattern");
        double[] lengths = new double[12];
        int[] bordered = new int[12];
        for (int c = 0; c < patterns.size(); c++) {
            List<Corner> cell = cell(r.network(), patterns.get(c).replace("|", ""));
            double[] mass = mass(cell);
            assertEquals(mass[0], number(out, "area", c), 1e-10);
            assertEquals(mass[0], file.get(c).get("area").asDouble(), 1e-10);
            for (int k = 0; k < 2; k++) {
                assertEquals(mass[k + 1], number(out, "u" + (k + 1), c), 1e-7);
                assertEquals(mass[k + 1], file.get(c).get("centroid").get(k).asDouble(), 1e-7);
            }
            edges(cell, lengths, bordered);
        }
        for (int u = 0; u < 12; u++) {
            assertEquals(u / 6, Integer.parseInt(Cases.column(out, "units", "layer").get(u)));
            assertEquals(u % 6, Integer.parseInt(Cases.column(out, "units", "unit").get(u)));
            assertEquals(
                    lengths[u],
                    Double.parseDouble(Cases.column(out, "units", "boundary").get(u)),
                    1e-8);
            assertEquals(bordered[u], Integer.parseInt(Cases.column(out, "units", "cells").get(u)));
        }
    }

    private static double number(Output out, String column, int row) {
        return Double.parseDouble(Cases.column(out, "cells", column).get(row));
    }

    private static void edges(List<Corner> cell, double[] lengths, int[] bordered) {
        for (int i = 0; i < cell.size(); i++) {
            Corner a = cell.get(i);
            Corner b = cell.get((i + 1) % cell.size());
            double length = Math.hypot(b.x - a.x, b.y - a.y);
            if (a.edge < 0 || length < 1e-12) continue;
            lengths[a.edge] += length / 2;
            bordered[a.edge]++;
        }
    }

    /** The box, cut by every unit of the two hidden layers on the side of its state. */
    private static List<Corner> cell(GivenNetwork network, String states) {
        List<Corner> cell = new ArrayList<>();
        for (double[] p : BOX) cell.add(new Corner(p[0], p[1], -1));
        double[][] maps = {{1, 0, 0}, {0, 1, 0}};
        int unit = 0;
        for (GivenLayer layer : network.layers().subList(0, 2)) {
            double[][] next = new double[layer.units()][3];
            for (int i = 0; i < next.length; i++) {
                double[] z = next[i];
                z[2] = layer.b()[i];
                for (int j = 0; j < maps.length; j++)
                    for (int k = 0; k < 3; k++) z[k] += layer.w().get(i)[j] * maps[j][k];
                boolean on = states.charAt(unit) == '1';
                cell = half(cell, z, on ? 1 : -1, unit++);
                if (!on) next[i] = new double[3];
            }
            maps = next;
        }
        return cell;
    }

    /** The part of a polygon where sign times the form is positive (Sutherland and Hodgman). */
    private static List<Corner> half(List<Corner> of, double[] form, int sign, int unit) {
        var kept = new ArrayList<Corner>();
        for (int i = 0; i < of.size(); i++) {
            Corner a = of.get(i);
            Corner b = of.get((i + 1) % of.size());
            double va = sign * (form[0] * a.x + form[1] * a.y + form[2]);
            double vb = sign * (form[0] * b.x + form[1] * b.y + form[2]);
            if (va > 0) kept.add(a);
            if (va > 0 == vb > 0) continue;
            double t = va / (va - vb);
            kept.add(
                    new Corner(
                            a.x + t * (b.x - a.x), a.y + t * (b.y - a.y), va > 0 ? unit : a.edge));
        }
        return kept;
    }

    /** Area and centroid. */
    private static double[] mass(List<Corner> polygon) {
        double area = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < polygon.size(); i++) {
            Corner a = polygon.get(i);
            Corner b = polygon.get((i + 1) % polygon.size());
            double cross = (a.x * b.y - b.x * a.y) / 2;
            area += cross;
            x += cross * (a.x + b.x) / 3;
            y += cross * (a.y + b.y) / 3;
        }
        return new double[] {area, x / area, y / area};
    }
}
