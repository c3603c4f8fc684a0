/**
 * Networks that are written down such that a given pattern stands in their loss, with a proved
 * bound of the error. Czarnecki, Osindero, Pascanu, Jaderberg, A deep neural network's loss surface
 * contains every low-dimensional pattern (arXiv 1912.07559), Theorems 1 and 2.
 */
@NullMarked
package saddleback.engine.construct;

import org.jspecify.annotations.NullMarked;
