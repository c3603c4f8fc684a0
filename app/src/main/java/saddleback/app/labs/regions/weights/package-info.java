/** Weights in a person's hands: sliders, and lines of neurons that can be dragged. */
@NullMarked
package saddleback.app.labs.regions.weights;

import org.jspecify.annotations.NullMarked;
