/** The flatness lab: one function before and after a change of its parameters. */
@NullMarked
package saddleback.engine.labs.flatness;

import org.jspecify.annotations.NullMarked;
