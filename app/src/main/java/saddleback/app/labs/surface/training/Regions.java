package saddleback.app.labs.surface.training;

import saddleback.app.training.Spot;

/**
 * How a network of two inputs decides.
 *
 * @param spot with these weights
 * @param x first input, increasing
 * @param y second input, increasing
 * @param answer rows = y by columns = x: for two classes how far the answer leans to the second, -1
 *     to 1; for more the number of the class
 */
record Regions(Spot spot, double[] x, double[] y, double[] answer) {}
