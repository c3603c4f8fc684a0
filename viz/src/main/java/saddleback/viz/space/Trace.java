package saddleback.viz.space;

import java.util.Arrays;

/** A polyline as seen: its segments inside the axis box, and how visible they are along the way. */
final class Trace {
    final double half;
    final double halo;
    final Pen pen;
    float[] segments = new float[6 * 64];
    int count;
    int[] seenFrom = {};
    float[] seen = {};
    private final Projection projection;

    Trace(Pen pen, Projection projection) {
        this.pen = pen;
        this.projection = projection;
        half = pen.width() * projection.scale() / 2;
        halo = pen.haloWidth() * projection.scale();
    }

    static Trace of(Polyline line, Projection projection) {
        Trace trace = new Trace(line.pen(), projection);
        for (int i = 1; i < line.x().length; i++) trace.add(at(line, i - 1), at(line, i));
        return trace;
    }

    /** The thin lines down to the floor. */
    static Trace drops(Polyline line, Projection projection) {
        Pen pen = line.pen();
        Pen thin = new Pen(Math.max(0.1, pen.width() * 0.35), pen.argb(), 0, 0, pen.hidden() * 0.6);
        Trace trace = new Trace(thin, projection);
        double floor = projection.box().z().from();
        int n = line.x().length;
        for (int i = 0; i < n; i++)
            if (i % line.drops() == 0 || i == n - 1)
                trace.add(new Position(line.x()[i], line.y()[i], floor), at(line, i));
        return trace;
    }

    private static Position at(Polyline line, int i) {
        return new Position(line.x()[i], line.y()[i], line.z()[i]);
    }

    private void add(Position from, Position to) {
        double[] part = BoxClip.part(projection.box(), from, to);
        if (part.length == 0) return;
        Pixel p = projection.project(between(from, to, part[0]));
        Pixel q = projection.project(between(from, to, part[1]));
        if (6 * count == segments.length) segments = Arrays.copyOf(segments, 2 * segments.length);
        int k = 6 * count++;
        segments[k] = (float) p.x();
        segments[k + 1] = (float) p.y();
        segments[k + 2] = (float) p.depth();
        segments[k + 3] = (float) q.x();
        segments[k + 4] = (float) q.y();
        segments[k + 5] = (float) q.depth();
    }

    private static Position between(Position p, Position q, double t) {
        return new Position(
                Grid.mix(p.x(), q.x(), t), Grid.mix(p.y(), q.y(), t), Grid.mix(p.z(), q.z(), t));
    }

    /** Samples the visibility at every pixel of the middle line, ends included. */
    void look(Sight sight) {
        seenFrom = new int[count + 1];
        for (int i = 0; i < count; i++) seenFrom[i + 1] = seenFrom[i] + steps(i) + 1;
        seen = new float[seenFrom[count]];
        for (int i = 0; i < count; i++) {
            int steps = steps(i);
            int k = 6 * i;
            for (int j = 0; j <= steps; j++) {
                double t = (double) j / steps;
                double x = Grid.mix(segments[k], segments[k + 3], t);
                double y = Grid.mix(segments[k + 1], segments[k + 4], t);
                double depth = Grid.mix(segments[k + 2], segments[k + 5], t);
                seen[seenFrom[i] + j] = sight.of(x, y, depth);
            }
        }
    }

    private int steps(int i) {
        int k = 6 * i;
        float dx = segments[k + 3] - segments[k];
        float dy = segments[k + 4] - segments[k + 1];
        return Math.max(1, (int) Math.ceil(Math.hypot(dx, dy)));
    }

    /** Visibility at a part 0 to 1 of a segment. */
    double seen(int segment, double t) {
        int steps = seenFrom[segment + 1] - seenFrom[segment] - 1;
        double at = t * steps;
        int j = Math.min((int) at, steps - 1);
        int k = seenFrom[segment] + j;
        return Grid.mix(seen[k], seen[k + 1], at - j);
    }
}
