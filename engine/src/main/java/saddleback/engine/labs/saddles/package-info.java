/** Critical points of a network's loss, and methods on their way past saddles. */
@NullMarked
package saddleback.engine.labs.saddles;

import org.jspecify.annotations.NullMarked;
