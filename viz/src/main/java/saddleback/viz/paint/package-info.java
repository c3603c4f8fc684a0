/** Figures painted on any Graphics2D. */
@NullMarked
package saddleback.viz.paint;

import org.jspecify.annotations.NullMarked;
