package saddleback.viz.figure;

/**
 * A filled picture of the values on a grid. Values that are not finite show the theme's colour for
 * no data, unless the look says otherwise.
 *
 * @param grid the values
 * @param scale value to colour
 * @param look flat cells or bilinear
 */
public record Raster(Grid grid, ColourScale scale, Look look) implements Mark {
    /** How the picture is filled. */
    public enum Look {
        /** Each grid point colours the cell around it, to half way to its neighbours. */
        CELLS,
        /** The value is bilinear between grid points; the picture ends at the outer points. */
        SMOOTH,
        /** As SMOOTH; where there is no value the ground is seen, as outside a disc. */
        BOUNDED
    }

    @Override
    public String name() {
        return "";
    }
}
