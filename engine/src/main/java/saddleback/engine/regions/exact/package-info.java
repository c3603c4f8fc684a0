/** Exact arithmetic on the affine pieces of a network whose weights are float64 numbers. */
@NullMarked
package saddleback.engine.regions.exact;

import org.jspecify.annotations.NullMarked;
