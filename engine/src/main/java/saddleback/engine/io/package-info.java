/** Experiment, result and weight files; files appear whole or not at all. */
@NullMarked
package saddleback.engine.io;

import org.jspecify.annotations.NullMarked;
