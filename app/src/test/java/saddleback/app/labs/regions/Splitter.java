package saddleback.app.labs.regions;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cells of a ReLU network of two inputs in a box, by cutting polygons at every unit in turn:
 * independent of the engine's counter, for weights in general position.
 */
final class Splitter {
    private final GivenNetwork network;
    private final int units;

    private Splitter(GivenNetwork network) {
        this.network = network;
        units = network.layers().stream().mapToInt(GivenLayer::units).sum();
    }

    /** Corners, the unit of each side, the states and the layer that cut last. */
    private record Cell(List<double[]> corners, List<Integer> sides, byte[] states, byte origin) {}

    static Cells of(GivenNetwork network, Domain.Box box) {
        return new Splitter(network).run(box);
    }

    private Cells run(Domain.Box box) {
        double[] lo = box.lo();
        double[] hi = box.hi();
        var whole =
                new Cell(
                        List.of(lo, new double[] {hi[0], lo[1]}, hi, new double[] {lo[0], hi[1]}),
                        List.of(-3, -2, -4, -1),
                        new byte[units],
                        (byte) 0);
        List<Cell> cells = List.of(whole);
        var after = new ArrayList<Long>();
        int first = 0;
        for (int l = 0; l < network.layers().size(); l++) {
            GivenLayer layer = network.layers().get(l);
            if (layer.type() == GivenLayer.Type.LINEAR) continue;
            for (int u = 0; u < layer.units(); u++) {
                var next = new ArrayList<Cell>();
                for (Cell c : cells) split(c, l, first, u, next);
                cells = next;
            }
            first += layer.units();
            after.add((long) cells.size());
        }
        return flat(cells, after);
    }

    private void split(Cell c, int layer, int first, int unit, List<Cell> into) {
        double[] z = c.corners.stream().mapToDouble(p -> at(p, c.states, layer, unit)).toArray();
        double low = Arrays.stream(z).min().orElseThrow();
        double high = Arrays.stream(z).max().orElseThrow();
        if (high <= 1e-12) into.add(c);
        else if (low >= -1e-12) into.add(with(c, first + unit, c.origin));
        else {
            into.add(half(c, z, -1, first + unit, (byte) layer));
            into.add(with(half(c, z, 1, first + unit, (byte) layer), first + unit, (byte) layer));
        }
    }

    private static Cell with(Cell c, int unit, byte origin) {
        byte[] states = c.states.clone();
        states[unit] = 1;
        return new Cell(c.corners, c.sides, states, origin);
    }

    private static Cell half(Cell c, double[] z, int sign, int unit, byte origin) {
        var corners = new ArrayList<double[]>();
        var sides = new ArrayList<Integer>();
        for (int i = 0; i < z.length; i++) {
            int j = (i + 1) % z.length;
            boolean in = sign * z[i] > 0;
            boolean next = sign * z[j] > 0;
            if (in) {
                corners.add(c.corners.get(i));
                sides.add(c.sides.get(i));
            }
            if (in == next) continue;
            double t = z[i] / (z[i] - z[j]);
            double[] a = c.corners.get(i);
            double[] b = c.corners.get(j);
            corners.add(new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])});
            sides.add(in ? unit : c.sides.get(i));
        }
        return new Cell(corners, sides, c.states, origin);
    }

    /** z of a unit at a point, with the states of the layers before. */
    private double at(double[] p, byte[] states, int layer, int unit) {
        double[] h = p;
        int first = 0;
        for (int l = 0; ; l++) {
            GivenLayer of = network.layers().get(l);
            double[] z = new double[of.units()];
            for (int r = 0; r < z.length; r++) {
                z[r] = of.b()[r];
                for (int k = 0; k < h.length; k++) z[r] += of.w().get(r)[k] * h[k];
            }
            if (l == layer) return z[unit];
            for (int r = 0; r < z.length; r++) z[r] *= states[first + r];
            first += z.length;
            h = z;
        }
    }

    private Cells flat(List<Cell> cells, List<Long> after) {
        int[] begin = new int[cells.size() + 1];
        for (int i = 0; i < cells.size(); i++)
            begin[i + 1] = begin[i] + cells.get(i).corners.size();
        double[] corners = new double[2 * begin[cells.size()]];
        int[] sides = new int[begin[cells.size()]];
        byte[] states = new byte[cells.size() * units];
        byte[] origin = new byte[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            Cell c = cells.get(i);
            for (int k = 0; k < c.corners.size(); k++) {
                System.arraycopy(c.corners.get(k), 0, corners, 2 * (begin[i] + k), 2);
                sides[begin[i] + k] = c.sides.get(k);
            }
            System.arraycopy(c.states, 0, states, i * units, units);
            origin[i] = c.origin;
        }
        long[] counts = after.stream().mapToLong(n -> n).toArray();
        var census = new Census(counts, true, true, 3);
        return new Cells(2, begin, corners, begin, sides, new int[0][], states, origin, census);
    }
}
