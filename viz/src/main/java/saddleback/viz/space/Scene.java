package saddleback.viz.space;

import java.util.List;

/**
 * What is in the axis box.
 *
 * @param box the part of space shown
 * @param surfaces drawn with exact hidden surfaces whatever their order
 * @param facets as the surfaces, with which they are numbered on; at most 64 of both
 * @param lines drawn in order
 * @param markers marks, drawn in order, above the lines
 */
public record Scene(
        Box box,
        List<Surface> surfaces,
        List<Facets> facets,
        List<Polyline> lines,
        List<Marker> markers) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException for more than 64 surfaces
     */
    public Scene {
        surfaces = List.copyOf(surfaces);
        facets = List.copyOf(facets);
        lines = List.copyOf(lines);
        markers = List.copyOf(markers);
        int drawn = surfaces.size() + facets.size();
        if (drawn > 64) throw new IllegalArgumentException("surfaces: at most 64, was " + drawn);
    }

    /** Without facets. */
    public Scene(Box box, List<Surface> surfaces, List<Polyline> lines, List<Marker> markers) {
        this(box, surfaces, List.of(), lines, markers);
    }

    /** How opaque the surface, or the facets, of a number are. */
    double opacity(int number) {
        return number < surfaces.size()
                ? surfaces.get(number).opacity()
                : facets.get(number - surfaces.size()).opacity();
    }

    /** Surfaces alone. */
    public static Scene of(Box box, Surface... surfaces) {
        return new Scene(box, List.of(surfaces), List.of(), List.of());
    }
}
