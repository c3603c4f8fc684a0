package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Maps;

/**
 * The same plane on other data.
 *
 * @param name such as "test examples"
 * @param kept whether the shares of the labels are those of the training examples, to 1e-12
 * @param maps loss and accuracy on the lattice
 * @param greatest absolute difference of the loss from that on the training examples
 * @param correlation of the losses with those on the training examples, over the lattice; NaN where
 *     one is constant
 * @param agreement how far the pattern is there
 */
public record Transfer(
        String name,
        boolean kept,
        Maps maps,
        double greatest,
        double correlation,
        Agreement agreement) {}
