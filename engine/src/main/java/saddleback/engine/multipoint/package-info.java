/**
 * Multi-point optimisation: weights and directions such that a drawn pattern is seen in the loss.
 * Skorokhodov, Burtsev, Loss landscape sightseeing with multi-point optimization (arXiv
 * 1910.03867).
 */
@NullMarked
package saddleback.engine.multipoint;

import org.jspecify.annotations.NullMarked;
