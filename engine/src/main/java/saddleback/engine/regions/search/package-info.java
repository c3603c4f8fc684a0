/**
 * Finds activation regions in many dimensions by going from cell to neighbouring cell; every region
 * found is proved by a point of it, so that there are at least so many.
 */
@NullMarked
package saddleback.engine.regions.search;

import org.jspecify.annotations.NullMarked;
