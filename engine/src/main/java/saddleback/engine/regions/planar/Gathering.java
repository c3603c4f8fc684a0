package saddleback.engine.regions.planar;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;

import java.util.List;

/** Puts the cells of all parts together, in the order of the parts. */
record Gathering(List<Found> parts, Plan plan) {

    Cells cells(Census census) {
        int size = 0;
        int corners = 0;
        for (Found part : parts) {
            size += part.size;
            corners = Math.addExact(corners, part.cornersUsed());
        }
        int dims = plan.frame.dims;
        int units = plan.layout.units();
        int[] begin = new int[size + 1];
        double[] at = new double[Math.multiplyExact(corners, dims)];
        int[] edges = new int[corners];
        int[] cuts = new int[corners];
        byte[] states = new byte[Math.multiplyExact(size, units)];
        byte[] origins = new byte[size];
        int cell = 0;
        int corner = 0;
        for (Found part : parts) {
            int used = part.cornersUsed();
            System.arraycopy(part.corners, 0, at, corner * dims, used * dims);
            System.arraycopy(part.edges, 0, edges, corner, used);
            System.arraycopy(part.cuts, 0, cuts, corner, used);
            System.arraycopy(part.states, 0, states, cell * units, part.size * units);
            System.arraycopy(part.origins, 0, origins, cell, part.size);
            for (int i = 1; i <= part.size; i++) begin[cell + i] = corner + part.begin[i];
            cell += part.size;
            corner += used;
        }
        return new Cells(
                dims, begin, at, begin, edges, cuts, new int[0][], states, origins, census);
    }

    /** The same cells with another count. */
    static Cells with(Cells c, Census census) {
        return new Cells(
                c.dims(),
                c.cornerBegin(),
                c.corners(),
                c.facetBegin(),
                c.facetUnit(),
                c.facetCut(),
                c.facetCorners(),
                c.states(),
                c.origin(),
                census);
    }
}
