/** The eigenvalues of a network's second-order matrices: at one point, and along training. */
@NullMarked
package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.NullMarked;
