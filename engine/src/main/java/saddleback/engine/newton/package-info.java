/** Steps made from a gradient and a Hessian: Newton's and its repairs. */
@NullMarked
package saddleback.engine.newton;

import org.jspecify.annotations.NullMarked;
