package saddleback.engine.volume;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cells belong to the piece of the set that holds the start. A path inside the set goes from
 * cell to neighbour through points of their common side that may lie below the level; and where a
 * point of the common side is sure in both, the sure parts of both, convex, hang together.
 */
final class Component {
    private final List<Cell> cells;
    private final int[] sure;
    private final int[] possible;
    private final List<int[]> doubts = new ArrayList<>();
    private final int start;

    Component(List<Cell> cells, double x, double y) {
        this.cells = cells;
        int n = cells.size();
        sure = new int[n];
        possible = new int[n];
        for (int i = 0; i < n; i++) sure[i] = possible[i] = i;
        Neighbours.each(cells, this::meet);
        start = start(x, y);
    }

    /** A cell with the start in it, one of which it is a sure point if there is one. */
    private int start(double x, double y) {
        int found = -1;
        for (int i = 0; i < cells.size(); i++) {
            Cell c = cells.get(i);
            if (!c.at().contains(x, y)) continue;
            if (c.sureAt(x, y)) return i;
            found = i;
        }
        return found;
    }

    private void meet(int a, int b, double x0, double y0, double x1, double y1) {
        Cell ca = cells.get(a);
        Cell cb = cells.get(b);
        if (!ca.possibleAt(x0, y0) && !ca.possibleAt(x1, y1)) return;
        if (!cb.possibleAt(x0, y0) && !cb.possibleAt(x1, y1)) return;
        join(possible, a, b);
        if (ca.sureAt(x0, y0) && cb.sureAt(x0, y0) || ca.sureAt(x1, y1) && cb.sureAt(x1, y1))
            join(sure, a, b);
        else doubts.add(new int[] {a, b});
    }

    /** Cells of which it is not known whether they hang together with a neighbour. */
    boolean[] doubtful() {
        boolean[] doubtful = new boolean[cells.size()];
        for (int[] pair : doubts)
            if (root(sure, pair[0]) != root(sure, pair[1]))
                doubtful[pair[0]] = doubtful[pair[1]] = true;
        return doubtful;
    }

    /** Whether a part of the cell may belong. */
    boolean maybe(int cell) {
        return start >= 0 && root(possible, cell) == root(possible, start);
    }

    /** Whether the sure part of the cell belongs. */
    boolean surely(int cell, double x, double y) {
        return start >= 0
                && cells.get(start).sureAt(x, y)
                && root(sure, cell) == root(sure, start);
    }

    private static void join(int[] parent, int a, int b) {
        int ra = root(parent, a);
        int rb = root(parent, b);
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    private static int root(int[] parent, int at) {
        int i = at;
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }
}
