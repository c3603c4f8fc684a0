/** All measures at once, sharing what they have in common, and what is to be known of each. */
@NullMarked
package saddleback.engine.flatness.measuring;

import org.jspecify.annotations.NullMarked;
