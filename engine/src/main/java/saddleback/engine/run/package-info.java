/** Progress, cancelling, kept parts, threads and named randomness of one run; imports nothing. */
@NullMarked
package saddleback.engine.run;

import org.jspecify.annotations.NullMarked;
