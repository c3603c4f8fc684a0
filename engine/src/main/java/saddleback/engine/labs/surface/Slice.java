package saddleback.engine.labs.surface;

import saddleback.engine.slice.Plane;

/**
 * A line or plane with what its axes mean.
 *
 * @param plane origin and directions
 * @param xName what the first direction is, a few words
 * @param yName what the second direction is, empty for a line
 * @param spread what each axis explains: the share of the path's squared distance from its end for
 *     principal components, the eigenvalue for eigenvectors; empty for others
 */
public record Slice(Plane plane, String xName, String yName, double[] spread) {}
