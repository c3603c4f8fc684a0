package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A flat panel.
 *
 * @param title what stands over it; empty for nothing
 * @param x level axis
 * @param y upright axis
 * @param marks painted in this order, clipped to the axes
 * @param bar colour bar; absent: none
 * @param legend where the names of the marks stand
 * @param aspect whether both axes have the same unit length
 */
public record Plane(
        String title,
        Axis x,
        Axis y,
        List<Mark> marks,
        @Nullable ColourBar bar,
        Legend legend,
        Aspect aspect)
        implements Panel {
    /** The shape of a panel. */
    public enum Aspect {
        /** Fills the room there is. */
        FREE,
        /** One unit of x is as long as one unit of y; on a log axis one decade. */
        EQUAL
    }

    public Plane {
        marks = List.copyOf(marks);
    }

    /** A panel without title and colour bar, with a legend where it fits. */
    public static Plane of(Axis x, Axis y, Mark... marks) {
        return new Plane("", x, y, List.of(marks), null, Legend.AUTO, Aspect.FREE);
    }
}
