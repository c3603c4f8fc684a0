/**
 * The linear regions of piecewise linear networks, in words and numbers: where they are counted,
 * how units and their states are numbered, what a count, its shapes and its bounds are.
 */
@NullMarked
package saddleback.engine.regions;

import org.jspecify.annotations.NullMarked;
