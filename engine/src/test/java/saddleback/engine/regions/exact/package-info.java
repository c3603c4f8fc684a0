/** Tests of exact arithmetic. */
@NullMarked
package saddleback.engine.regions.exact;

import org.jspecify.annotations.NullMarked;
