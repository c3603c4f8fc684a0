/** The surface lab's page: figures of its results. */
@NullMarked
package saddleback.app.labs.surface;

import org.jspecify.annotations.NullMarked;
