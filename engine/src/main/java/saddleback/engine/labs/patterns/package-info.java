/** The pattern lab: anything that was drawn, found in a loss or built into one. */
@NullMarked
package saddleback.engine.labs.patterns;

import org.jspecify.annotations.NullMarked;
