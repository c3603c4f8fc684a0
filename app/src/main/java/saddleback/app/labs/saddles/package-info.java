/** Pictures of critical points and of methods on their way past saddles. */
@NullMarked
package saddleback.app.labs.saddles;

import org.jspecify.annotations.NullMarked;
