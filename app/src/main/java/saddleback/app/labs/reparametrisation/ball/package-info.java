/** A disc that is dragged over the level sets of a loss of two parameters. */
@NullMarked
package saddleback.app.labs.reparametrisation.ball;

import org.jspecify.annotations.NullMarked;
