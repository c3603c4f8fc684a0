/** Measures of what lies around the weights: widths, areas, volumes, greatest and mean losses. */
@NullMarked
package saddleback.engine.flatness.ball;

import org.jspecify.annotations.NullMarked;
