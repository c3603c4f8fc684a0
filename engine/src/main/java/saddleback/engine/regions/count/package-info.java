/** Counts the activation regions of a network on a cut, in any number of dimensions. */
@NullMarked
package saddleback.engine.regions.count;

import org.jspecify.annotations.NullMarked;
