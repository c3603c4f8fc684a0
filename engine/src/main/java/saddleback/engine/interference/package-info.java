/**
 * Ray interference (Schaul, Borsa, Modayil, Pascanu, arXiv 1904.11455): how fast the components of
 * an objective are learned when what is learned depends on what one can do already, and learning
 * one component undoes another. Gradient flow, sampled learning, plateaus, closed forms.
 */
@NullMarked
package saddleback.engine.interference;

import org.jspecify.annotations.NullMarked;
