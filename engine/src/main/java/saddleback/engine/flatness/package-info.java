/** Measures of the flatness of a minimum, and which transformations leave them unchanged. */
@NullMarked
package saddleback.engine.flatness;

import org.jspecify.annotations.NullMarked;
