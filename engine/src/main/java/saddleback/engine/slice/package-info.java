/** Loss and accuracy on lines and planes through weight space, faster than point by point. */
@NullMarked
package saddleback.engine.slice;

import org.jspecify.annotations.NullMarked;
