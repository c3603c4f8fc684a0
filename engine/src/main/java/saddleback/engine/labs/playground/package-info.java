/** Methods on a function of two variables, where everything can be seen. */
@NullMarked
package saddleback.engine.labs.playground;

import org.jspecify.annotations.NullMarked;
