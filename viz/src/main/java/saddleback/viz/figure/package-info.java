/** Figures as plain data, in data units. */
@NullMarked
package saddleback.viz.figure;

import org.jspecify.annotations.NullMarked;
