package saddleback.app.labs.regions;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;

import java.util.Arrays;

/** Cuts the cells of a plane at a circle. */
final class DiscRim {
    private static final double STEP = Math.toRadians(2);

    private final double cx;
    private final double cy;
    private final double radius;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int[] unit = new int[64];
    private int size;

    private DiscRim(Domain.Disc disc) {
        cx = disc.centre()[0];
        cy = disc.centre()[1];
        radius = disc.radius();
    }

    static Shapes cut(Cells cells, Domain.Disc disc) {
        var rim = new DiscRim(disc);
        int[] begin = new int[cells.size() + 1];
        for (int i = 0; i < cells.size(); i++) {
            rim.cell(cells, i);
            begin[i + 1] = rim.size;
        }
        return new Shapes(
                begin,
                Arrays.copyOf(rim.x, rim.size),
                Arrays.copyOf(rim.y, rim.size),
                Arrays.copyOf(rim.unit, rim.size));
    }

    private void cell(Cells cells, int cell) {
        int from = cells.cornerBegin()[cell];
        int to = cells.cornerBegin()[cell + 1];
        int first = size;
        for (int i = from; i < to; i++) {
            int j = i + 1 < to ? i + 1 : from;
            side(
                    cells.corners()[2 * i],
                    cells.corners()[2 * i + 1],
                    cells.corners()[2 * j],
                    cells.corners()[2 * j + 1],
                    cells.facetUnit()[cells.facetBegin()[cell] + i - from],
                    first);
        }
        if (size > first) close(first);
        else if (inside(cells, from, to)) arc(0, 2 * Math.PI, true);
    }

    /** The part of a side within the circle: it joins the part before by an arc. */
    private void side(double ax, double ay, double bx, double by, int what, int first) {
        double dx = bx - ax;
        double dy = by - ay;
        double px = ax - cx;
        double py = ay - cy;
        double a = dx * dx + dy * dy;
        double half = px * dx + py * dy;
        double disc = half * half - a * (px * px + py * py - radius * radius);
        if (!(disc > 0) || a == 0) return;
        double root = Math.sqrt(disc);
        double enter = Math.max(0, (-half - root) / a);
        double leave = Math.min(1, (-half + root) / a);
        if (!(enter < leave)) return;
        if (enter > 0 && size > first) arcTo(ax + enter * dx, ay + enter * dy);
        add(ax + enter * dx, ay + enter * dy, what);
        if (leave < 1) add(ax + leave * dx, ay + leave * dy, Cells.ARC);
    }

    private void close(int first) {
        if (unit[size - 1] == Cells.ARC) arcTo(x[first], y[first]);
    }

    private void arcTo(double tx, double ty) {
        double a = Math.atan2(y[size - 1] - cy, x[size - 1] - cx);
        double b = Math.atan2(ty - cy, tx - cx);
        arc(a, b > a ? b : b + 2 * Math.PI, false);
    }

    /** Points strictly between two angles, or all around. */
    private void arc(double a, double b, boolean whole) {
        int n = (int) Math.ceil((b - a) / STEP);
        for (int i = whole ? 0 : 1; i < n; i++) {
            double angle = a + (b - a) * i / n;
            add(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle), Cells.ARC);
        }
    }

    private boolean inside(Cells cells, int from, int to) {
        for (int i = from; i < to; i++) {
            int j = i + 1 < to ? i + 1 : from;
            double ax = cells.corners()[2 * i];
            double ay = cells.corners()[2 * i + 1];
            double cross =
                    (cells.corners()[2 * j] - ax) * (cy - ay)
                            - (cells.corners()[2 * j + 1] - ay) * (cx - ax);
            if (cross < 0) return false;
        }
        return true;
    }

    private void add(double px, double py, int what) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
            unit = Arrays.copyOf(unit, 2 * size);
        }
        x[size] = px;
        y[size] = py;
        unit[size++] = what;
    }
}
