/**
 * Counts and draws the activation regions of a network on a line or a plane: cells are convex
 * polygons that are split depth first, layer after layer. Every decision is the sign of an affine
 * function at a corner; floating point decides it where its error bound allows, exact integers
 * decide the rest.
 */
@NullMarked
package saddleback.engine.regions.planar;

import org.jspecify.annotations.NullMarked;
