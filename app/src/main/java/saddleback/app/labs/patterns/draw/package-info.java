/** A drawing board whose picture is found in the loss, or built into one, while one draws. */
@NullMarked
package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.NullMarked;
