/** The objective every analysis works on, and its making from a network, a loss and data. */
@NullMarked
package saddleback.engine.objective;

import org.jspecify.annotations.NullMarked;
