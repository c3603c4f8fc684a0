/**
 * Lengths and areas of connected sets on which a function lies below a level, proved by interval
 * arithmetic.
 */
@NullMarked
package saddleback.engine.volume;

import org.jspecify.annotations.NullMarked;
