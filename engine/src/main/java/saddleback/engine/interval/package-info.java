/**
 * Interval arithmetic: sets of numbers that are sure to hold the exact results, every rounding
 * turned outwards.
 */
@NullMarked
package saddleback.engine.interval;

import org.jspecify.annotations.NullMarked;
