package saddleback.app.look;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Space;

import java.util.ArrayList;
import java.util.List;

/** Shows a figure from somewhere; the marks stay the objects they are. */
final class Seen {
    private static final double LARGEST = 1e300;

    /** Least length of an axis against its numbers. */
    private static final double FINEST = 1e-12;

    private Seen() {}

    static Figure of(Figure figure, Sight sight) {
        if (sight.camera() == null && sight.window() == null) return figure;
        List<Panel> panels = new ArrayList<>();
        for (Panel panel : figure.panels())
            panels.add(
                    switch (panel) {
                        case Space s -> space(s, sight.camera());
                        case Plane p -> plane(p, sight.window());
                    });
        return figure.with(panels);
    }

    private static Space space(Space s, @Nullable Camera camera) {
        return camera == null ? s : s.seen(camera);
    }

    private static Plane plane(Plane p, Sight.@Nullable Window w) {
        if (w == null) return p;
        return p.with(
                part(p.x(), w.left(), w.right()), part(p.y(), w.bottom(), w.top()), p.marks());
    }

    /**
     * A part of an axis; the axis itself where numbers are too coarse or too small for the part.
     */
    private static Axis part(Axis axis, double from, double to) {
        double low = axis.value(from);
        double high = axis.value(to);
        boolean possible = Math.abs(low) < LARGEST && Math.abs(high) < LARGEST && high > low;
        if (axis.scale().equals(Scale.LOG)) possible &= low > 0;
        if (!possible || high - low < FINEST * Math.max(Math.abs(low), Math.abs(high))) return axis;
        return new Axis(axis.label(), new Range(low, high), axis.scale(), axis.ticks());
    }
}
