package saddleback.engine.construct;

/**
 * A layer of a constructed network, counted.
 *
 * @param name such as "hats"
 * @param does what it computes, in a sentence
 * @param formula the same in TeX
 * @param units its width
 * @param nonzero parameters that are not 0 at the plane's origin
 * @param parameters all of them, weights and biases of a dense layer
 * @param moved parameters that the plane moves
 */
public record LayerBlock(
        String name,
        String does,
        String formula,
        int units,
        long nonzero,
        long parameters,
        int moved) {}
