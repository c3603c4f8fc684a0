/** Layers scaled by hand while the function stands still. */
@NullMarked
package saddleback.app.labs.flatness.alpha;

import org.jspecify.annotations.NullMarked;
