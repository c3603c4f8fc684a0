/** The surface lab: loss on lines and planes through weight space. */
@NullMarked
package saddleback.engine.labs.surface;

import org.jspecify.annotations.NullMarked;
