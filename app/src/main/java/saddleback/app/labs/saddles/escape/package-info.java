/** Training past saddles that a person watches and steers. */
@NullMarked
package saddleback.app.labs.saddles.escape;

import org.jspecify.annotations.NullMarked;
