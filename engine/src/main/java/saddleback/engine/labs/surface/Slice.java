package saddleback.engine.labs.surface;

import saddleback.engine.slice.Plane;

import java.util.List;

/**
 * A line or plane with what its axes mean.
 *
 * @param plane origin and directions
 * @param xName what the first direction is, a few words
 * @param yName what the second direction is, empty for a line
 * @param spread what each axis explains: the share of the path's squared distance from its end for
 *     principal components, the eigenvalue for eigenvectors; empty for others
 * @param places where the weight files or solutions stand that the slice goes through; empty for
 *     others
 * @param converged whether the directions were found to their tolerance
 */
public record Slice(
        Plane plane,
        String xName,
        String yName,
        double[] spread,
        List<Place> places,
        boolean converged) {

    /** Copies the list. */
    public Slice {
        places = List.copyOf(places);
    }

    /**
     * A weight file or a solution on the slice.
     *
     * @param name of the file, without folders, or of the solution
     * @param y 0 on a line
     */
    public record Place(String name, double x, double y) {}
}
