/**
 * A function of one variable on the bench: other coordinates, and the slab, in a person's hands.
 */
@NullMarked
package saddleback.app.labs.reparametrisation.bench;

import org.jspecify.annotations.NullMarked;
