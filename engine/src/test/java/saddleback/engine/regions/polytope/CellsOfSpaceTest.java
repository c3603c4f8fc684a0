package saddleback.engine.regions.polytope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.maps.AffineRows;
import saddleback.engine.regions.maps.NetworkMaps;
import saddleback.engine.run.Run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class CellsOfSpaceTest {
    private static Cells cells(GivenNetwork network, Domain.Box box) {
        Cells cells =
                new PolytopeCounter(network, null, box, true, 1_000_000)
                        .cells(1_000_000, Run.unwatched());
        assertNotNull(cells);
        return cells;
    }

    @Test
    void theComplexOfTheGoldenCaseIsWhole() throws IOException {
        Golden g = Golden.of("g05");
        Cells cells = cells(g.network(), g.box());
        Set<String> vertices = new HashSet<>();
        Set<String> edges = new HashSet<>();
        Map<Set<String>, Integer> facets = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            List<Set<String>> own = new ArrayList<>();
            for (int f = cells.facetBegin()[i]; f < cells.facetBegin()[i + 1]; f++) {
                Set<String> corners = new HashSet<>();
                for (int c : cells.facetCorners()[f]) corners.add(name(cells, i, c));
                own.add(corners);
                vertices.addAll(corners);
                facets.merge(corners, 1, Integer::sum);
            }
            // in space two facets share an edge or less
            for (Set<String> a : own)
                for (Set<String> b : own) {
                    List<String> both = a.stream().filter(b::contains).sorted().toList();
                    if (both.size() == 2) edges.add(both.toString());
                }
        }
        assertEquals(g.counts().get("vertices").asInt(), vertices.size());
        assertEquals(g.counts().get("edges").asInt(), edges.size());
        int inner = (int) facets.values().stream().filter(n -> n == 2).count();
        assertEquals(g.counts().get("interior_facets").asInt(), inner);
        assertEquals(g.counts().get("boundary_facets").asInt(), facets.size() - inner);
        assertEquals(1, vertices.size() - edges.size() + facets.size() - cells.size());
    }

    private static String name(Cells cells, int cell, int corner) {
        double[] x = corner(cells, cell, corner);
        StringBuilder name = new StringBuilder();
        for (double v : x) name.append(Math.round(v * 1e9)).append(' ');
        return name.toString();
    }

    private static double[] corner(Cells cells, int cell, int corner) {
        int at = (cells.cornerBegin()[cell] + corner) * cells.dims();
        return Arrays.copyOfRange(cells.corners(), at, at + cells.dims());
    }

    @Test
    void theCellsFillTheBox() {
        Cells cells = cells(Nets.random(3, 3, 8, 6), Nets.box(3, -1, 1));
        double sum = 0;
        for (int i = 0; i < cells.size(); i++) sum += volume(cells, i);
        assertEquals(8, sum, 1e-11);
    }

    /** Pyramids from the middle of the cell over triangles of its facets. */
    private static double volume(Cells cells, int cell) {
        double[] middle = middle(cells, cell, null);
        double sum = 0;
        for (int f = cells.facetBegin()[cell]; f < cells.facetBegin()[cell + 1]; f++) {
            int[] corners = cells.facetCorners()[f];
            double[] m = middle(cells, cell, corners);
            double[] e = minus(corner(cells, cell, corners[0]), m);
            double[] n = cross(e, minus(corner(cells, cell, corners[1]), m));
            double[] side = cross(n, e);
            List<double[]> around = new ArrayList<>();
            for (int c : corners) around.add(minus(corner(cells, cell, c), m));
            double ee = Math.sqrt(dot(e, e));
            double ss = Math.sqrt(dot(side, side));
            around.sort(
                    Comparator.comparingDouble(v -> Math.atan2(dot(v, side) / ss, dot(v, e) / ee)));
            for (int k = 0; k < around.size(); k++) {
                double[] next = around.get((k + 1) % around.size());
                sum += Math.abs(dot(minus(middle, m), cross(around.get(k), next))) / 6;
            }
        }
        return sum;
    }

    private static double[] middle(
            Cells cells, int cell, int @org.jspecify.annotations.Nullable [] some) {
        int all = cells.cornerBegin()[cell + 1] - cells.cornerBegin()[cell];
        int n = some == null ? all : some.length;
        double[] m = new double[cells.dims()];
        for (int i = 0; i < n; i++) {
            double[] x = corner(cells, cell, some == null ? i : some[i]);
            for (int a = 0; a < m.length; a++) m[a] += x[a] / n;
        }
        return m;
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {
            a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
        };
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    @Test
    void everyMiddleHasItsCellsStatesAndOrigin() {
        GivenNetwork network = Nets.random(8, 4, 6, 5);
        Cells cells = cells(network, Nets.box(4, -1, 1));
        var layout = new UnitLayout(network);
        var maps = new NetworkMaps(network, null, new double[] {1, 1, 1, 1});
        int units = layout.units();
        for (int i = 0; i < cells.size(); i++) {
            byte[] states = Arrays.copyOfRange(cells.states(), i * units, (i + 1) * units);
            AffineRows z = maps.rows(0, maps.input());
            double[] u = middle(cells, i, null);
            boolean deeper = false;
            for (int l = 0; l < 2; l++) {
                for (int n = 0; n < z.rows(); n++)
                    assertEquals(z.at(n, u) > 0 ? 1 : 0, states[layout.firstUnit(l) + n]);
                z = maps.rows(l + 1, maps.outputs(l, z, states));
            }
            for (int f = cells.facetBegin()[i]; f < cells.facetBegin()[i + 1]; f++)
                deeper |= cells.facetUnit()[f] >= layout.firstUnit(1);
            assertTrue(deeper == (cells.origin()[i] == 1));
        }
    }
}
