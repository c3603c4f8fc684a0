package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The depth-first search of one worker. A cell of the layers before is cut by one unit after the
 * other; a part that no unit cuts any more is a cell of this layer and enters the next. The next
 * layer's maps begin as its biases and get the weights of each unit once it is known to be on.
 */
final class Search {
    private static final int TICKS = 1023;

    /** Hears now and then of the cells of the last layer found so far. */
    @FunctionalInterface
    interface Watch {
        /** Whether to go on. */
        boolean more(long cells);
    }

    /** Takes complete cells. */
    @FunctionalInterface
    interface Sink {
        /**
         * A polygon with the states of all units and the layer that made it; to be copied.
         *
         * @param judge has the corners, and tells their exact places while it is asked
         */
        void add(Judge judge, int from, int to, byte[] states, int origin);
    }

    final Corners corners = new Corners();
    final byte[] states;
    final Judge judge;

    /** Cells after each dividing layer. */
    final long[] cells;

    private final Plan plan;
    private final Cutter cutter;
    private final Chords chords;
    private final Rim rim;
    private final Maps maps;
    private final byte[] bits;
    private final boolean shortcut;
    private int[] pending = new int[256];
    private int pendingTop;

    // of one task
    private @Nullable Sink found;
    private @Nullable List<Work> parts;
    private int partDepth;
    private Watch watch = _ -> true;
    private long most;
    private int ticks;
    private boolean stopped;

    Search(Plan plan, ExactOnDemand network, boolean certify, boolean shapes) {
        this.plan = plan;
        states = new byte[plan.layout.units()];
        judge = new Judge(corners, new ExactPlane(plan, network, states), certify);
        cutter = new Cutter(judge);
        chords = new Chords(judge, cutter);
        rim = Rim.of(plan.frame, judge);
        maps = new Maps(plan);
        bits = new byte[plan.cuts()];
        cells = new long[plan.layers.size()];
        shortcut = !shapes && !(plan.frame.domain instanceof Domain.Disc);
    }

    private void begin(
            long cellsAtMost,
            Watch watching,
            @Nullable Sink to,
            @Nullable List<Work> partsTo,
            int depth) {
        most = cellsAtMost;
        watch = watching;
        ticks = 0;
        found = to;
        parts = partsTo;
        partDepth = depth;
        stopped = false;
        pendingTop = 0;
        Arrays.fill(cells, 0);
        judge.decisions = 0;
        for (int d = 0; d < plan.layers.size(); d++) judge.exact.enter(d);
    }

    /** Whether there were more cells than allowed, or the watch stopped the search. */
    boolean stopped() {
        return stopped;
    }

    /**
     * Searches the whole domain, but sets aside parts that {@code depth} cuts have made; nothing
     * for depth 0.
     *
     * @return what was set aside
     */
    List<Work> divide(int depth, long cellsAtMost, Watch watching, @Nullable Sink to) {
        List<Work> aside = new ArrayList<>();
        begin(cellsAtMost, watching, to, depth == 0 ? null : aside, depth);
        plan.frame.begin(corners);
        if (plan.layers.isEmpty()) finish(0, corners.top, 0);
        else enter(0, plan.first, 0, corners.top, 0, 0);
        return aside;
    }

    /** Searches one part. */
    void search(Work work, long cellsAtMost, Watch watching, @Nullable Sink to) {
        begin(cellsAtMost, watching, to, null, 0);
        corners.clear();
        Corners of = work.corners();
        for (int v = 0; v < of.top; v++) {
            corners.cornerOf(of, v);
            corners.edgeOf(of, v);
        }
        System.arraycopy(work.states(), 0, states, 0, states.length);
        System.arraycopy(work.bits(), 0, bits, 0, bits.length);
        for (int unit : work.pending()) push(unit);
        double[] next = work.next();
        node(work.d(), work.z(), 0, corners.top, 0, pendingTop, next, 0, work.origin(), 0);
    }

    private void push(int unit) {
        if (pendingTop == pending.length) pending = Arrays.copyOf(pending, 2 * pendingTop);
        pending[pendingTop++] = unit;
    }

    private void set(Dividing layer, int k, boolean on) {
        byte bit = (byte) (on ? 1 : 0);
        if (!layer.twoCuts()) {
            states[layer.firstUnit() + k] = bit;
            return;
        }
        int cut = layer.firstCut() + k;
        bits[cut] = bit;
        states[layer.firstUnit() + k / 2] = (byte) (bit + bits[k % 2 == 0 ? cut + 1 : cut - 1]);
    }

    /** A cell of the layers before d begins to be cut by it. */
    private void enter(int d, double[] z, int from, int to, int origin, int depth) {
        Dividing layer = plan.layers.get(d);
        judge.exact.enter(d);
        int mark = pendingTop;
        double[] next;
        if (layer.maxout()) next = enterMaxout(d, z, from, to);
        else next = enterRows(d, z, from, to);
        node(d, z, from, to, mark, pendingTop, next, 0, origin, depth);
        pendingTop = mark;
    }

    private double @Nullable [] enterRows(int d, double[] z, int from, int to) {
        Dividing layer = plan.layers.get(d);
        double reach = 0;
        double radius = 0;
        for (int v = from; v < to; v++) {
            double r = corners.radius[v];
            double s = Math.abs(corners.x[v]) + Math.abs(corners.y[v]) + corners.w[v] + 2 * r;
            radius = Math.max(radius, r);
            reach = Math.max(reach, s);
        }
        maps.clear();
        if (judge.certify) {
            double more = 1 + 16 * Affine.U;
            Lanes.classify(
                    z,
                    layer.error(),
                    corners,
                    from,
                    to,
                    reach * more,
                    radius * more,
                    maps.on,
                    maps.off);
        } else {
            Arrays.fill(maps.on, 0);
            Arrays.fill(maps.off, 0);
        }
        for (int k = 0; k < layer.units(); k++) {
            long bit = 1L << k;
            boolean on = (maps.on[k >> 6] & bit) != 0;
            if (!on && (maps.off[k >> 6] & bit) == 0) {
                int side = sideOf(layer, z, k, from, to);
                if (side == 0) {
                    push(k);
                    if (layer.off() != 0) maps.take(layer, z, k, k, layer.off());
                    continue;
                }
                on = side > 0;
            }
            set(layer, k, on);
            if (on) maps.take(layer, z, k, k, 1);
            else if (layer.off() != 0) maps.take(layer, z, k, k, layer.off());
        }
        return maps.add(d, layer.start(), 0);
    }

    private int sideOf(Dividing layer, double[] z, int k, int from, int to) {
        judge.row(layer, z, k);
        int side = judge.side(from, to);
        if (side != Judge.ZERO) return side;
        return layer.onWhereZero(k) ? 1 : -1;
    }

    /** Cuts by the pending units of layer d. */
    private void node(
            int d,
            double[] z,
            int from,
            int to,
            int begin,
            int end,
            double @Nullable [] next,
            int slot,
            int origin,
            int depth) {
        if (stopped) return;
        Dividing layer = plan.layers.get(d);
        if (parts != null && depth >= partDepth) {
            setAside(d, z, next, from, to, begin, end, origin);
        } else if (begin == end) {
            cell(d, from, to, next, origin, depth);
        } else if (layer.maxout()) {
            cutMaxout(d, z, from, to, begin, end, next, slot, origin, depth);
        } else if (!counted(d, z, from, to, begin, end)) {
            cut(d, z, from, to, begin, end, next, slot, depth);
        }
    }

    private boolean counted(int d, double[] z, int from, int to, int begin, int end) {
        if (!shortcut || d + 1 < cells.length || end - begin > Chords.MOST) return false;
        if (plan.frame.whole()) for (int v = from; v < to; v++) if (corners.w[v] == 0) return false;
        int n = chords.count(plan.layers.get(d), z, from, to, pending, begin, end);
        if (n < 0) return false;
        cells[d] += n;
        tick(cells[d]);
        return true;
    }

    private void tick(long all) {
        if (all > most) stopped = true;
        else if ((++ticks & TICKS) == 0 && !watch.more(all)) stopped = true;
    }

    private void cut(
            int d,
            double[] z,
            int from,
            int to,
            int begin,
            int end,
            double @Nullable [] next,
            int slot,
            int depth) {
        Dividing layer = plan.layers.get(d);
        int middle = (begin + end) >>> 1;
        int k = pending[middle];
        pending[middle] = pending[begin];
        pending[begin] = k;
        judge.row(layer, z, k);
        judge.signs(from, to, true);
        cutter.prepare(from, to);
        int below = corners.top;
        cutter.push(from, to, -1);
        int above = corners.top;
        cutter.push(from, to, 1);
        int top = corners.top;
        boolean belowIn = rim.meets(below, above);
        boolean aboveIn = rim.meets(above, top);
        int more = depth + (belowIn && aboveIn ? 1 : 0);
        if (belowIn) child(d, z, below, above, begin + 1, end, next, slot, k, false, more);
        if (aboveIn) child(d, z, above, top, begin + 1, end, next, slot, k, true, more);
        corners.top = below;
    }

    private void child(
            int d,
            double[] z,
            int from,
            int to,
            int begin,
            int end,
            double @Nullable [] next,
            int slot,
            int k,
            boolean on,
            int depth) {
        if (stopped) return;
        Dividing layer = plan.layers.get(d);
        double gain = 1 - layer.off();
        int mark = pendingTop;
        maps.clear();
        set(layer, k, on);
        if (on) maps.take(layer, z, k, k, gain);
        for (int i = begin; i < end; i++) {
            int j = pending[i];
            int side = sideOf(layer, z, j, from, to);
            if (side == 0) push(j);
            else {
                set(layer, j, side > 0);
                if (side > 0) maps.take(layer, z, j, j, gain);
            }
        }
        double[] with = next;
        int used = slot;
        if (next != null && maps.taken() > 0) with = maps.add(d, next, ++used);
        node(d, z, from, to, mark, pendingTop, with, used, layer.layer(), depth);
        pendingTop = mark;
    }

    private double @Nullable [] enterMaxout(int d, double[] z, int from, int to) {
        Dividing layer = plan.layers.get(d);
        maps.clear();
        for (int u = 0; u < layer.units(); u++) {
            int piece = largest(layer, z, u, from, to);
            if (piece < 0) push(u);
            else choose(layer, z, u, piece);
        }
        return maps.add(d, layer.start(), 0);
    }

    private void choose(Dividing layer, double[] z, int unit, int piece) {
        states[layer.firstUnit() + unit] = (byte) piece;
        maps.take(layer, z, unit, unit * layer.pieces() + piece, 1);
    }

    /** The piece that is largest on the whole polygon, -1 where it has to be looked at closely. */
    private int largest(Dividing layer, double[] z, int unit, int from, int to) {
        int piece = 0;
        for (int i = 1; i < layer.pieces(); i++) {
            judge.difference(layer, z, unit, i, piece);
            if (judge.middle(from, to) > 0) piece = i;
        }
        for (int i = 0; i < layer.pieces(); i++) {
            if (i == piece) continue;
            judge.difference(layer, z, unit, piece, i);
            int side = judge.side(from, to);
            if (side != 1 && !(side == Judge.ZERO && piece < i)) return -1;
        }
        return piece;
    }

    private void cutMaxout(
            int d,
            double[] z,
            int from,
            int to,
            int begin,
            int end,
            double @Nullable [] next,
            int slot,
            int origin,
            int depth) {
        Dividing layer = plan.layers.get(d);
        int u = pending[begin];
        for (int piece = 0; piece < layer.pieces(); piece++) {
            int mark = corners.top;
            long part = clip(layer, z, u, piece, from, to);
            if (part >= 0) {
                int at = (int) (part >> 32);
                int till = (int) part;
                boolean whole = at == from;
                if (rim.meets(at, till))
                    childMaxout(
                            d,
                            z,
                            at,
                            till,
                            begin + 1,
                            end,
                            next,
                            slot,
                            u,
                            piece,
                            whole ? origin : layer.layer(),
                            whole ? depth : depth + 1);
            }
            corners.top = mark;
        }
    }

    /** The part where a piece is the largest, its ends as two ints, or -1 where it is nowhere. */
    private long clip(Dividing layer, double[] z, int unit, int piece, int from, int to) {
        int at = from;
        int till = to;
        for (int j = 0; j < layer.pieces(); j++) {
            if (j == piece) continue;
            judge.difference(layer, z, unit, piece, j);
            int side = judge.side(at, till);
            if (side == -1 || (side == Judge.ZERO && j < piece)) return -1;
            if (side != 0) continue;
            judge.signs(at, till, true);
            cutter.prepare(at, till);
            int top = corners.top;
            cutter.push(at, till, 1);
            at = top;
            till = corners.top;
        }
        return (long) at << 32 | till;
    }

    private void childMaxout(
            int d,
            double[] z,
            int from,
            int to,
            int begin,
            int end,
            double @Nullable [] next,
            int slot,
            int unit,
            int piece,
            int origin,
            int depth) {
        if (stopped) return;
        Dividing layer = plan.layers.get(d);
        int mark = pendingTop;
        maps.clear();
        choose(layer, z, unit, piece);
        for (int i = begin; i < end; i++) {
            int largest = largest(layer, z, pending[i], from, to);
            if (largest < 0) push(pending[i]);
            else choose(layer, z, pending[i], largest);
        }
        double[] with = next == null ? null : maps.add(d, next, slot + 1);
        node(d, z, from, to, mark, pendingTop, with, slot + 1, origin, depth);
        pendingTop = mark;
    }

    private void cell(int d, int from, int to, double @Nullable [] next, int origin, int depth) {
        cells[d]++;
        if (next == null) finish(from, to, origin);
        else enter(d + 1, next, from, to, origin, depth);
    }

    private void finish(int from, int to, int origin) {
        if (found != null) found.add(judge, from, to, states, origin);
        tick(cells.length == 0 ? 1 : cells[cells.length - 1]);
    }

    private void setAside(
            int d,
            double[] z,
            double @Nullable [] next,
            int from,
            int to,
            int begin,
            int end,
            int origin) {
        Corners polygon = new Corners();
        for (int v = from; v < to; v++) {
            polygon.cornerOf(corners, v);
            polygon.edgeOf(corners, v);
        }
        Objects.requireNonNull(parts)
                .add(
                        new Work(
                                d,
                                polygon,
                                z.clone(),
                                next == null ? null : next.clone(),
                                Arrays.copyOfRange(pending, begin, end),
                                states.clone(),
                                bits.clone(),
                                origin));
    }
}
