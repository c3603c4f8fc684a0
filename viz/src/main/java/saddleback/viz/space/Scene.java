package saddleback.viz.space;

import java.util.List;

/**
 * What is in the axis box.
 *
 * @param box the part of space shown
 * @param surfaces at most 64; drawn with exact hidden surfaces whatever their order
 * @param lines drawn in order
 * @param markers marks, drawn in order, above the lines
 */
public record Scene(Box box, List<Surface> surfaces, List<Polyline> lines, List<Marker> markers) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException for more than 64 surfaces
     */
    public Scene {
        surfaces = List.copyOf(surfaces);
        lines = List.copyOf(lines);
        markers = List.copyOf(markers);
        if (surfaces.size() > 64)
            throw new IllegalArgumentException("surfaces: at most 64, was " + surfaces.size());
    }

    /** Surfaces alone. */
    public static Scene of(Box box, Surface... surfaces) {
        return new Scene(box, List.of(surfaces), List.of(), List.of());
    }
}
