/** Training that a person watches and steers, for the instruments of several labs. */
@NullMarked
package saddleback.app.training;

import org.jspecify.annotations.NullMarked;
