package saddleback.viz.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** A contour line on paper, measured along its length in points. */
final class PaperLine {
    private final double[] x;
    private final double[] y;
    private final double[] along;
    private final boolean closed;

    /** The first point is repeated at the end of a closed line. */
    PaperLine(Polyline line, Frame frame) {
        closed = line.closed();
        int n = line.size() + (closed ? 1 : 0);
        x = new double[n];
        y = new double[n];
        along = new double[n];
        for (int i = 0; i < n; i++) {
            int j = i % line.size();
            x[i] = frame.px(line.x()[j]);
            y[i] = frame.py(line.y()[j]);
            if (i > 0) along[i] = along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
    }

    double length() {
        return along[along.length - 1];
    }

    boolean closed() {
        return closed;
    }

    /** The point at a distance from the start; on a closed line the distance runs round. */
    Point2D at(double distance) {
        double s = closed ? wrapped(distance) : Math.clamp(distance, 0, length());
        int i = segment(s);
        double d = along[i + 1] - along[i];
        double t = d == 0 ? 0 : (s - along[i]) / d;
        return new Point2D.Double(x[i] + t * (x[i + 1] - x[i]), y[i] + t * (y[i + 1] - y[i]));
    }

    /** Adds the part between two distances, from 0 to the length, to a path. */
    void part(double from, double to, Trace out) {
        if (!(to > from)) return;
        out.lift();
        Point2D p = at(from);
        out.to(p.getX(), p.getY());
        for (int i = segment(from) + 1; i < x.length && along[i] < to; i++) out.to(x[i], y[i]);
        Point2D q = to >= length() ? end() : at(to);
        out.to(q.getX(), q.getY());
    }

    /** The whole line, or without what lies between two distances (which may run round). */
    Path2D path(Trace out, double gapFrom, double gapTo) {
        if (!(gapTo > gapFrom)) {
            part(0, length(), out);
        } else if (!closed) {
            part(0, gapFrom, out);
            part(gapTo, length(), out);
        } else {
            double from = wrapped(gapTo);
            double to = wrapped(gapFrom);
            if (from <= to) {
                part(from, to, out);
            } else {
                part(from, length(), out);
                part(0, to, out);
            }
        }
        return out.path();
    }

    private Point2D end() {
        return new Point2D.Double(x[x.length - 1], y[y.length - 1]);
    }

    private double wrapped(double distance) {
        double s = distance % length();
        return s < 0 ? s + length() : s;
    }

    /** The index of the segment that holds a distance. */
    private int segment(double s) {
        int i = java.util.Arrays.binarySearch(along, s);
        return Math.clamp(i >= 0 ? i : -i - 2, 0, along.length - 2);
    }
}
