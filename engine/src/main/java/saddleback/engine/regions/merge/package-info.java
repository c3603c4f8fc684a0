/** Finds which cells compute the same affine function. */
@NullMarked
package saddleback.engine.regions.merge;

import org.jspecify.annotations.NullMarked;
