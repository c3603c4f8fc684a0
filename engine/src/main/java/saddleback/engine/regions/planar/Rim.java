package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Domain;
import saddleback.engine.regions.exact.ExactDisc;
import saddleback.engine.regions.exact.ExactPoint;

import java.util.Objects;

/** Whether polygons meet an open disc; without one all do. */
final class Rim {
    private final Judge judge;
    private final @Nullable ExactDisc disc;
    private final double x;
    private final double y;
    private final double scaleX;
    private final double scaleY;
    private final double radius;
    private final double away;

    private Rim(Judge judge, Frame frame, Domain.@Nullable Disc of) {
        this.judge = judge;
        disc = of == null ? null : new ExactDisc(of.centre(), of.radius());
        x = of == null ? 0 : of.centre()[0] - frame.centre[0];
        y = of == null ? 0 : of.centre()[1] - frame.centre[1];
        scaleX = frame.half[0];
        scaleY = frame.half[1];
        radius = of == null ? 0 : of.radius();
        away =
                of == null
                        ? 0
                        : 16 * Affine.U * (Math.abs(of.centre()[0]) + Math.abs(of.centre()[1]));
    }

    static Rim of(Frame frame, Judge judge) {
        return new Rim(judge, frame, frame.domain instanceof Domain.Disc disc ? disc : null);
    }

    /** Whether a polygon meets the disc. */
    boolean meets(int from, int to) {
        if (disc == null) return true;
        double nearest = Double.POSITIVE_INFINITY;
        double twiceArea = 0;
        Corners c = judge.corners;
        double error = 0;
        for (int v = from; v < to; v++) {
            int next = v + 1 == to ? from : v + 1;
            double px = c.x[v] * scaleX - x;
            double py = c.y[v] * scaleY - y;
            double qx = c.x[next] * scaleX - x;
            double qy = c.y[next] * scaleY - y;
            double dx = qx - px;
            double dy = qy - py;
            double length = dx * dx + dy * dy;
            double t = length > 0 ? Math.clamp(-(px * dx + py * dy) / length, 0, 1) : 0;
            nearest = Math.min(nearest, Math.hypot(px + t * dx, py + t * dy));
            twiceArea += px * qy - py * qx;
            error = Math.max(error, 2 * c.radius[v] * Math.max(scaleX, scaleY));
        }
        // around the whole disc it has pi r^2 or more; beside the centre at most half the square
        boolean around = twiceArea > 5 * radius * radius;
        double doubt = error + 1e-9 * radius + away;
        if (judge.certify && !(radius > 1e-140 && radius < 1e140)) return exactly(from, to);
        if (!judge.certify) return around || nearest < radius;
        if (nearest < radius - doubt) return true;
        if (nearest > radius + doubt) return around;
        return exactly(from, to);
    }

    private boolean exactly(int from, int to) {
        judge.decisions++;
        ExactPoint[] points = new ExactPoint[to - from];
        for (int v = from; v < to; v++) points[v - from] = judge.point(v, from, to);
        return Objects.requireNonNull(disc).meets(points);
    }
}
