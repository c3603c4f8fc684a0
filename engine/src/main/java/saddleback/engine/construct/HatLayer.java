package saddleback.engine.construct;

/**
 * A layer of the pattern's path and what it is for.
 *
 * @param name such as "hats"
 * @param does what it computes, in a sentence
 * @param formula the same in TeX
 * @param layer the numbers
 */
public record HatLayer(String name, String does, String formula, SparseLayer layer) {}
