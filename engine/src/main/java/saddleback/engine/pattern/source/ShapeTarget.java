package saddleback.engine.pattern.source;

import saddleback.engine.pattern.Target;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.util.Arrays;

/**
 * A shape that comes with the program.
 *
 * @param shape which
 * @param size cells along each axis
 * @param soft whether cells on an outline are grey, by how much of them is ink; else they are ink
 *     from one half on
 */
@Id(value = "shape", meaning = "A shape that comes with the program")
@Inline
public record ShapeTarget(
        @Setting("Which shape") Shape shape,
        @Setting(value = "Cells along each axis", min = 4, max = Limits.LINE) int size,
        @Setting("Whether cells on an outline are grey") boolean soft)
        implements TargetSettings {

    /** Checks the size. */
    public ShapeTarget {
        Ranges.check(ShapeTarget.class, shape, size, soft);
        int[] cells = new int[shape.axes()];
        Arrays.fill(cells, size);
        Limits.require("size", cells);
    }

    /** A heart of 20 x 20 cells. */
    public static ShapeTarget defaults() {
        return new ShapeTarget(Shape.HEART, 20, false);
    }

    @Override
    public Target open() throws IOException {
        return Shapes.target(shape, size, soft);
    }
}
