package saddleback.engine.regions.polytope;

import saddleback.engine.regions.maps.AffineRows;

import java.math.BigInteger;
import java.util.function.Supplier;

/**
 * A hyperplane that bounds cells.
 *
 * @param unit as {@link saddleback.engine.regions.Cells#facetUnit} numbers it
 * @param forms holds the affine function that vanishes on it, in float64
 * @param row of the forms, the number of the cut among those of the unit's layer
 * @param exact the same function exactly, but for a factor above 0
 */
record Facet(int unit, AffineRows forms, int row, Supplier<BigInteger[]> exact) {}
