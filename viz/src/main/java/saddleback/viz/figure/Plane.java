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
 * @param axes whether frame, grid, ticks and labels are drawn
 */
public record Plane(
        String title,
        Axis x,
        Axis y,
        List<Mark> marks,
        @Nullable ColourBar bar,
        Legend legend,
        Aspect aspect,
        Axes axes)
        implements Panel {
    /** The shape of a panel. */
    public enum Aspect {
        /** Fills the room there is. */
        FREE,
        /** One unit of x is as long as one unit of y; on a log axis one decade. */
        EQUAL
    }

    /** Whether a panel's axes are seen. */
    public enum Axes {
        SHOWN,
        /** The marks alone, as for a diagram or a photograph; the whole room is theirs. */
        HIDDEN
    }

    public Plane {
        marks = List.copyOf(marks);
    }

    /** A panel whose axes are shown. */
    public Plane(
            String title,
            Axis x,
            Axis y,
            List<Mark> marks,
            @Nullable ColourBar bar,
            Legend legend,
            Aspect aspect) {
        this(title, x, y, marks, bar, legend, aspect, Axes.SHOWN);
    }

    /** A panel of words alone, in its middle. */
    public static Plane words(String words) {
        var unit = new Range(0, 1);
        return new Plane(
                        "",
                        Axis.linear("", unit),
                        Axis.linear("", unit),
                        List.of(new Text(0.5, 0.5, words, Anchor.CENTRE, Ink.MUTED)),
                        null,
                        Legend.NONE,
                        Aspect.FREE)
                .bare();
    }

    /** The same under another title. */
    public Plane titled(String other) {
        return new Plane(other, x, y, marks, bar, legend, aspect, axes);
    }

    /** The same with its axes hidden. */
    public Plane bare() {
        return new Plane(title, x, y, marks, bar, legend, aspect, Axes.HIDDEN);
    }

    /** The same with other axes and marks; title, bar, legend and shape are kept. */
    public Plane with(Axis otherX, Axis otherY, List<Mark> others) {
        return new Plane(title, otherX, otherY, others, bar, legend, aspect, axes);
    }

    /** A panel without title and colour bar, with a legend where it fits. */
    public static Plane of(Axis x, Axis y, Mark... marks) {
        return new Plane("", x, y, List.of(marks), null, Legend.AUTO, Aspect.FREE);
    }
}
