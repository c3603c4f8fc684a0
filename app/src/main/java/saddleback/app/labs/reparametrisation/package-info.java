/** The pictures of flatness of functions of one and two variables. */
@NullMarked
package saddleback.app.labs.reparametrisation;

import org.jspecify.annotations.NullMarked;
