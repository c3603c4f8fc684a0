/** Data sets: generators, readers, scaling and splitting. */
@NullMarked
package saddleback.engine.data;

import org.jspecify.annotations.NullMarked;
