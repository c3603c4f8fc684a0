package saddleback.engine.regions.planar;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;

import java.util.Arrays;

/** The cells that one task has found, as they come: corners in u, edges, states. */
final class Found implements Search.Sink {
    /** A corner less sure than this share of the domain's extent is computed exactly. */
    private static final double SURE = 1e-10;

    private final Plan plan;
    private final int dims;
    private final boolean disc;
    private final double sure;
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
        double extent = Double.POSITIVE_INFINITY;
        for (int a = 0; a < dims; a++)
            extent =
                    Math.min(
                            extent,
                            (plan.frame.hi[a] / 2 - plan.frame.lo[a] / 2) / plan.frame.half[a]);
        sure = SURE * extent;
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
            for (int v = at; v < end; v++) {
                corner(from, v, v == at ? end - 1 : v - 1, place(judge, v, at, end), corner);
                corner++;
            }
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

    /** A corner in u; of certified cells within a small share of the extent of its true place. */
    private double[] place(Judge judge, int v, int at, int end) {
        Corners from = judge.corners;
        if (judge.certify && !(from.radius[v] <= sure)) {
            double[] u = judge.point(v, at, end).coordinates();
            for (int a = 0; a < 2; a++) u[a] = Math.clamp(u[a], plan.frame.lo[a], plan.frame.hi[a]);
            return u;
        }
        return new double[] {plan.frame.u(0, from.x[v]), plan.frame.u(1, from.y[v])};
    }

    private void corner(Corners from, int v, int before, double[] place, int corner) {
        room(corner);
        if (corners.length < dims * edges.length)
            corners = Arrays.copyOf(corners, dims * edges.length);
        for (int a = 0; a < 2; a++) {
            double u = place[a];
            int lower = -1 - 2 * a;
            if (from.edge[v] == lower || from.edge[before] == lower) u = plan.frame.lo[a];
            if (from.edge[v] == lower - 1 || from.edge[before] == lower - 1) u = plan.frame.hi[a];
            corners[2 * corner + a] = u;
        }
        edge(corner, from.edge[v]);
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
