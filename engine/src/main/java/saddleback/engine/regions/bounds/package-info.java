/** What theorems say about the number of regions of networks of a shape. */
@NullMarked
package saddleback.engine.regions.bounds;

import org.jspecify.annotations.NullMarked;
