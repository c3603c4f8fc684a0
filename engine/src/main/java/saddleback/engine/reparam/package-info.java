/**
 * The same function in other parameters: transformations, their Jacobians, the loss in new
 * coordinates.
 */
@NullMarked
package saddleback.engine.reparam;

import org.jspecify.annotations.NullMarked;
