/** One ball of weights in two places with the same function. */
@NullMarked
package saddleback.app.labs.flatness.ball;

import org.jspecify.annotations.NullMarked;
