/** What a frame costs while a figure is dragged. */
@NullMarked
package saddleback.viz.bench;

import org.jspecify.annotations.NullMarked;
