package saddleback.engine.labs.reparametrisation;

/**
 * A place where the slope changes its sign.
 *
 * @param at where
 * @param value of the function
 * @param curvature the second derivative
 * @param kind by the change of sign
 */
public record LinePoint(double at, double value, double curvature, Kind kind) {
    /** What a critical point is. */
    public enum Kind {
        MINIMUM,
        MAXIMUM
    }

    /** Whether it is a minimum. */
    public boolean minimum() {
        return kind == Kind.MINIMUM;
    }
}
