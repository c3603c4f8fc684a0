package saddleback.engine.labs.spectrum;

/**
 * The diagonal block of one layer.
 *
 * @param layer number of the layer, from 0, among all layers of the network
 * @param name e.g. "dense 0 (64 x 32)"
 * @param from its first parameter
 * @param size its number of parameters
 * @param eigenvalues of the block
 * @param trace of the block; NaN where neither all eigenvalues are known nor one pass gives it
 */
public record LayerBlock(
        int layer, String name, int from, int size, Eigenvalues eigenvalues, double trace) {}
