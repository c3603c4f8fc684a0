@NullMarked
package saddleback.engine.regions.polytope;

import org.jspecify.annotations.NullMarked;
