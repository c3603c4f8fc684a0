package saddleback.engine.regions.planar;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;

import java.util.Arrays;

/** The cells that one task has found, as they come: corners in u, edges, states. */
final class Found implements Search.Sink {
    private final Plan plan;
    private final int dims;
    private final boolean disc;
    double[] corners = new double[256];
    int[] edges = new int[256];
    int[] cuts = new int[256];
    int[] begin = new int[64];
    byte[] origins = new byte[64];
    byte[] states = new byte[1024];
    int size;

    Found(Plan plan) {
        this.plan = plan;
        dims = plan.frame.dims;
        disc = plan.frame.domain instanceof Domain.Disc;
    }

    /** Corners of all cells so far. */
    int cornersUsed() {
        return begin[size];
    }

    @Override
    public void add(Judge judge, int at, int end, byte[] state, int origin) {
        Corners from = judge.corners;
        int corner = begin[size];
        if (dims == 1) corner = interval(from, at, end, corner);
        else
            for (int v = at; v < end; v++)
                corner = corner(from, v, v == at ? end - 1 : v - 1, corner);
        if (size + 2 > begin.length) {
            begin = Arrays.copyOf(begin, 2 * begin.length);
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        int units = state.length;
        if ((size + 1) * units > states.length)
            states = Arrays.copyOf(states, Math.max(2 * states.length, (size + 1) * units));
        System.arraycopy(state, 0, states, size * units, units);
        origins[size] = (byte) origin;
        begin[++size] = corner;
    }

    private void room(int corner) {
        if (corner < edges.length) return;
        edges = Arrays.copyOf(edges, 2 * edges.length);
        cuts = Arrays.copyOf(cuts, edges.length);
        corners = Arrays.copyOf(corners, 2 * corners.length);
    }

    private int corner(Corners from, int v, int before, int corner) {
        room(corner);
        if (corners.length < dims * edges.length)
            corners = Arrays.copyOf(corners, dims * edges.length);
        for (int a = 0; a < 2; a++) {
            double u = plan.frame.u(a, a == 0 ? from.x[v] : from.y[v]);
            int lower = -1 - 2 * a;
            if (from.edge[v] == lower || from.edge[before] == lower) u = plan.frame.lo[a];
            if (from.edge[v] == lower - 1 || from.edge[before] == lower - 1) u = plan.frame.hi[a];
            corners[2 * corner + a] = u;
        }
        edge(corner, from.edge[v]);
        return corner + 1;
    }

    /** The two ends of a strip: the edges that are neither of its long sides. */
    private int interval(Corners from, int at, int end, int corner) {
        room(corner + 1);
        for (int v = at; v < end; v++) {
            int edge = from.edge[v];
            if (edge == -3 || edge == -4) continue;
            int next = v + 1 == end ? at : v + 1;
            boolean upper = from.y[next] > from.y[v];
            double u = plan.frame.u(0, (from.x[v] + from.x[next]) / 2);
            if (edge == -1) u = plan.frame.lo[0];
            if (edge == -2) u = plan.frame.hi[0];
            corners[corner + (upper ? 1 : 0)] = u;
            edge(corner + (upper ? 1 : 0), edge);
        }
        return corner + 2;
    }

    private void edge(int at, int edge) {
        if (edge < 0) {
            edges[at] = disc ? Cells.ARC : edge;
            cuts[at] = -1;
            return;
        }
        Dividing layer = plan.layers.get(plan.layerOf(edge));
        edges[at] = layer.unitOfCut(edge);
        cuts[at] = edge - layer.firstCut();
    }
}
