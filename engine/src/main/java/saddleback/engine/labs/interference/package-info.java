/** Plateaus of agents that learn several tasks at once: ray interference. */
@NullMarked
package saddleback.engine.labs.interference;

import org.jspecify.annotations.NullMarked;
