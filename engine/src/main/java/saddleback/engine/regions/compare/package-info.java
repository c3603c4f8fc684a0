/** Two networks on one plane of inputs, linear region by linear region, in exact arithmetic. */
@NullMarked
package saddleback.engine.regions.compare;

import org.jspecify.annotations.NullMarked;
