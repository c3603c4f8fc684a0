/** Balls that roll down a loss surface: optimisers at work, in a plane and beside it. */
@NullMarked
package saddleback.app.labs.surface.ball;

import org.jspecify.annotations.NullMarked;
