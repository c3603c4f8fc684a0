package saddleback.viz.figure;

/**
 * Very many filled polygons that do not overlap, as the linear regions of a network: a flat form of
 * {@link Polygons} for up to millions. Neighbours are painted without gaps between them; polygons
 * smaller than a pixel colour it by their area. Lines are drawn by {@link Segments} or {@link
 * Polygons} that come after it.
 *
 * @param corners x and y of every corner in turn, data units, not copied; the first corner of a
 *     polygon is not repeated
 * @param begin the first corner of every polygon and, at the end, the number of corners; not copied
 * @param fill a colour for each polygon, or one for all
 * @param name for the legend
 */
public record Mosaic(double[] corners, int[] begin, Fill fill, String name) implements Mark {
    public Mosaic {
        Rules.packed("begin", begin, "corners", corners, 2);
        fill.check(begin.length - 1);
    }

    /** The number of polygons. */
    public int polygons() {
        return begin.length - 1;
    }
}
