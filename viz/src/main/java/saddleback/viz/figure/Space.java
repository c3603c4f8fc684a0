package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A panel in three dimensions: a box with axes, seen from a camera.
 *
 * @param title what stands over it; empty for nothing
 * @param x axis along the front of the ground plane
 * @param y axis into the depth
 * @param z upright axis
 * @param marks what lies in the box
 * @param bar colour bar; absent: none
 * @param legend where the names of the marks stand
 * @param camera from where it is seen
 * @param exaggeration height of the box against the longer side of its ground plane, 0.01 to 100;
 *     the sides of the ground plane are as long as their ranges when these are within a factor 4,
 *     else equal
 */
public record Space(
        String title,
        Axis x,
        Axis y,
        Axis z,
        List<SpaceMark> marks,
        @Nullable ColourBar bar,
        Legend legend,
        Camera camera,
        double exaggeration)
        implements Panel {
    public Space {
        marks = List.copyOf(marks);
        Rules.within("exaggeration", exaggeration, 0.01, 100);
    }

    /** The same seen from elsewhere. */
    public Space seen(Camera from) {
        return new Space(title, x, y, z, marks, bar, legend, from, exaggeration);
    }

    /** The same under another title. */
    public Space titled(String other) {
        return new Space(other, x, y, z, marks, bar, legend, camera, exaggeration);
    }
}
