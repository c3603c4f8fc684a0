package saddleback.engine.labs.patterns;

import java.util.List;

/**
 * How a pattern was built.
 *
 * @param grid cells along each axis
 * @param parameters of the network, counted as dense layers
 * @param nonzero how many of them are not 0
 * @param error loss less target, on the lattice
 * @param greatest of its absolute values on the lattice
 * @param bound proved for every point of the unit cube; infinite where the target has no bounded
 *     curvature
 * @param blocks the layers from the inputs on
 * @param study the error at several sizes of the grid, increasing
 */
public record Constructed(
        int grid,
        long parameters,
        long nonzero,
        double[] error,
        double greatest,
        double bound,
        List<Block> blocks,
        List<Size> study) {

    /** Copies the lists. */
    public Constructed {
        blocks = List.copyOf(blocks);
        study = List.copyOf(study);
    }

    /**
     * One layer.
     *
     * @param name such as "cells' edges"
     * @param does what it computes, one plain sentence
     * @param formula the same in TeX
     * @param units its width
     * @param nonzero parameters that are not 0
     * @param parameters all of them, weights and biases
     * @param moved parameters that the plane moves
     */
    public record Block(
            String name,
            String does,
            String formula,
            int units,
            long nonzero,
            long parameters,
            int moved) {}

    /**
     * One size of the grid.
     *
     * @param parameters of the network
     * @param greatest error on the lattice
     * @param bound proved
     */
    public record Size(int grid, long parameters, double greatest, double bound) {}
}
