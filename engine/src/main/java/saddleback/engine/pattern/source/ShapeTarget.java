package saddleback.engine.pattern.source;

import java.io.IOException;
import java.util.Arrays;

import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Target;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * A shape that comes with the program.
 *
 * @param shape which
 * @param cells along each axis
 * @param soft whether cells on an outline are grey, by how much of them is ink; else they are ink
 *     from one half on
 */
@Id(value = "shape", meaning = "A shape that comes with the program")
@Inline
public record ShapeTarget(
        @Setting("Which shape") Shape shape,
        @Setting(value = "Cells along each axis", min = 4, max = Limits.LINE) int cells,
        @Setting("Whether cells on an outline are grey") boolean soft)
        implements TargetSettings {

    /** Checks the size. */
    public ShapeTarget {
        Ranges.check(ShapeTarget.class, shape, cells, soft);
        int[] size = new int[shape.axes()];
        Arrays.fill(size, cells);
        Limits.require("cells", size);
    }

    /** A heart of 20 x 20 cells. */
    public static ShapeTarget defaults() {
        return new ShapeTarget(Shape.HEART, 20, false);
    }

    @Override
    public Target open() throws IOException {
        return GridTarget.of(Shapes.drawn(shape, cells, soft));
    }
}
