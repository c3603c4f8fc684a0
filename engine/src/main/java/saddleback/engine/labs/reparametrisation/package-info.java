/** Flatness of functions of one and two variables, in their own and in other coordinates. */
@NullMarked
package saddleback.engine.labs.reparametrisation;

import org.jspecify.annotations.NullMarked;
