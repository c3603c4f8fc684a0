/** Measures from derivatives at the weights: the Hessian, the gradient, sums over paths. */
@NullMarked
package saddleback.engine.flatness.curved;

import org.jspecify.annotations.NullMarked;
