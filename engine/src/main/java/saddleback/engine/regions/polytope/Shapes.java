package saddleback.engine.regions.polytope;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.run.Heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps the shapes of finished cells. */
final class Shapes implements Walk.Sink {
    private static final int OBJECT_BYTES = 24;
    private static final int FACET_BYTES = OBJECT_BYTES + 2 * Integer.BYTES;

    private record Shape(
            double[] corners,
            int[] facetUnit,
            int[] facetCut,
            int[][] facetCorners,
            byte[] states,
            byte origin) {}

    private final List<Shape> shapes = new ArrayList<>();

    @Override
    public void take(Polytope cell, byte[] states, int origin) {
        int dims = cell.dims;
        double[] corners = new double[cell.corners.length * dims];
        for (int i = 0; i < cell.corners.length; i++)
            System.arraycopy(cell.corners[i].x, 0, corners, i * dims, dims);
        int[] unit = new int[cell.facets.length];
        int[] cut = new int[unit.length];
        int[][] on = new int[unit.length][];
        int[] found = new int[cell.corners.length];
        for (int f = 0; f < unit.length; f++) {
            unit[f] = cell.facets[f].unit();
            cut[f] = unit[f] < 0 ? -1 : cell.facets[f].row();
            int n = 0;
            for (int i = 0; i < found.length; i++) if (cell.on(i, f)) found[n++] = i;
            on[f] = Arrays.copyOf(found, n);
        }
        shapes.add(new Shape(corners, unit, cut, on, states.clone(), (byte) origin));
    }

    /** Appends those of another one. */
    void add(Shapes other) {
        shapes.addAll(other.shapes);
    }

    /** All shapes in flat arrays. */
    Cells cells(int dims, int units, Census census) {
        int n = shapes.size();
        int[] cornerBegin = new int[n + 1];
        int[] facetBegin = new int[n + 1];
        for (int i = 0; i < n; i++) {
            Shape s = shapes.get(i);
            cornerBegin[i + 1] = Math.addExact(cornerBegin[i], s.corners.length / dims);
            facetBegin[i + 1] = Math.addExact(facetBegin[i], s.facetUnit.length);
        }
        long bytes =
                (long) cornerBegin[n] * dims * Double.BYTES
                        + (long) facetBegin[n] * FACET_BYTES
                        + (long) n * units;
        Heap.require(bytes, "budget", "shapes of cells", "fewer cells need less");
        double[] corners = new double[Math.multiplyExact(cornerBegin[n], dims)];
        int[] facetUnit = new int[facetBegin[n]];
        int[] facetCut = new int[facetBegin[n]];
        int[][] facetCorners = new int[facetBegin[n]][];
        byte[] states = new byte[Math.multiplyExact(n, units)];
        byte[] origin = new byte[n];
        for (int i = 0; i < n; i++) {
            Shape s = shapes.get(i);
            System.arraycopy(s.corners, 0, corners, cornerBegin[i] * dims, s.corners.length);
            System.arraycopy(s.facetUnit, 0, facetUnit, facetBegin[i], s.facetUnit.length);
            System.arraycopy(s.facetCut, 0, facetCut, facetBegin[i], s.facetCut.length);
            System.arraycopy(s.facetCorners, 0, facetCorners, facetBegin[i], s.facetUnit.length);
            System.arraycopy(s.states, 0, states, i * units, units);
            origin[i] = s.origin;
        }
        return new Cells(
                dims,
                cornerBegin,
                corners,
                facetBegin,
                facetUnit,
                facetCut,
                facetCorners,
                states,
                origin,
                census);
    }
}
