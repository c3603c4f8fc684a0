/** A session in which an eigenvalue is clicked and the loss along its vector is seen. */
@NullMarked
package saddleback.app.labs.spectrum.slice;

import org.jspecify.annotations.NullMarked;
