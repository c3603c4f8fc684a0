/** Tests of the laws. */
@NullMarked
package saddleback.engine.flatness.laws;

import org.jspecify.annotations.NullMarked;
