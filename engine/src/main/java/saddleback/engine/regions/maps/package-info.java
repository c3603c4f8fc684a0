/**
 * The layers of a network as affine functions on a cell in float64, with bounds on their errors.
 */
@NullMarked
package saddleback.engine.regions.maps;

import org.jspecify.annotations.NullMarked;
