package saddleback.engine.regions;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;

/**
 * One theorem's number beside a count.
 *
 * @param id lower-case words joined by dashes, as in results
 * @param name as people call it, with its source
 * @param kind what it bounds
 * @param value null where the conditions do not hold or the number is an expectation
 * @param expectation of {@link Kind#EXPECTED}, else null
 * @param condition under which it holds, one sentence without a final stop
 */
public record Bound(
        String id,
        String name,
        Kind kind,
        @Nullable BigInteger value,
        @Nullable Double expectation,
        String condition) {

    /** What a number bounds. */
    public enum Kind {
        /** No network of this shape has more regions. */
        UPPER,
        /** Some network of this shape has at least so many. */
        LOWER,
        /** What a shallow network with as many units can have at most. */
        SHALLOW,
        /** The mean over random weights, or a bound of it. */
        EXPECTED
    }
}
