/**
 * Counts activation regions in three to five dimensions by dividing convex polytopes: corners with
 * the facets that hold them, and nothing else.
 */
@NullMarked
package saddleback.engine.regions.polytope;

import org.jspecify.annotations.NullMarked;
