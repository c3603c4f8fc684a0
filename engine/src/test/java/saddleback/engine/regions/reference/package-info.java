/**
 * A slow and simple counter of regions in exact arithmetic, which the fast ones are held against.
 */
@NullMarked
package saddleback.engine.regions.reference;

import org.jspecify.annotations.NullMarked;
