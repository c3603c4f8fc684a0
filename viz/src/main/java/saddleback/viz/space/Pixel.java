package saddleback.viz.space;

/**
 * A projected point.
 *
 * @param x pixels to the right; the centre of the first pixel is at 0.5
 * @param y pixels downwards; the centre of the first pixel is at 0.5
 * @param depth nearness to the eye, larger is nearer, 0 at the centre of the box; straight lines of
 *     space are straight in (x, y, depth)
 */
public record Pixel(double x, double y, double depth) {}
