/** One learner that meets plateaus, and ways against them at a click. */
@NullMarked
package saddleback.app.labs.interference.fix;

import org.jspecify.annotations.NullMarked;
