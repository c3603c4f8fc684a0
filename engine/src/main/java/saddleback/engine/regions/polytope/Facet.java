package saddleback.engine.regions.polytope;

import java.math.BigInteger;
import java.util.function.Supplier;

/**
 * A hyperplane that bounds cells.
 *
 * @param unit as {@link saddleback.engine.regions.Cells#facetUnit} numbers it
 * @param form the affine function that vanishes on it, exactly
 */
record Facet(int unit, Supplier<BigInteger[]> form) {}
