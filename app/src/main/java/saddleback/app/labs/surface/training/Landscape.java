package saddleback.app.labs.surface.training;

/**
 * The training loss over a line or plane, weight decay included.
 *
 * @param x coordinates, increasing
 * @param y coordinates, increasing; empty for a line
 * @param loss rows = y by columns = x
 * @param share of the training examples that it was computed on, in (0, 1]
 * @param finest whether no finer one follows
 */
record Landscape(double[] x, double[] y, double[] loss, double share, boolean finest) {}
