package saddleback.viz.figure;

/** Something drawn in a {@link Plane}, in data units. Marks are painted in their order. */
public sealed interface Mark
        permits Line,
                Band,
                Trajectory,
                Points,
                Raster,
                Blend,
                Photo,
                Contours,
                Arrows,
                Polygons,
                Mosaic,
                Segments,
                Bars,
                Whiskers,
                Rule,
                Text {
    /** What the legend calls the mark; empty to leave it out. */
    String name();
}
